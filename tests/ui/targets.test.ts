import { describe, expect, test } from 'vitest';
import { targetCourse, targetNeeds } from '../../src/lib/impact';
import { runsOf } from '../../src/lib/messages/marked-text';
import { dayAfter, dayNumber } from '../../src/lib/model/calendar-steps';
import { targetDays, type Target } from '../../src/lib/model/target';
import type { AskedTarget } from '../../src/lib/ui/targets/ask-target';
import {
	partOfValue,
	partValue,
	periodChoices,
	presentPeriod
} from '../../src/lib/ui/targets/target-choices';
import { needSentences } from '../../src/lib/ui/targets/target-texts';

const target: Target = { measure: 'net', grain: 'year', from: '2024-01-01', part: null, value: 0 };

/** Nine months of ten tonnes each, from two hundred items each. */
function asked(value: number, perMonth = 10_000, measure: AskedTarget['measure'] = 'net') {
	const days = { from: '2024-01-01', to: '2024-09-30' };
	const length = dayNumber(days.to) - dayNumber(days.from) + 1;
	const values = Array.from({ length }, (_, at) =>
		dayAfter(days.from, at).endsWith('-01') ? perMonth : 0
	);
	const course = targetCourse({ days, values }, targetDays(target), value, 'year');
	const needs = targetNeeds(course, measure === 'net' ? 200 : null);
	return { target: { ...target, value }, measure, course, needs, soFar: null, part: null };
}

const runsIn = (of: AskedTarget, locale: 'en' | 'zh') =>
	needSentences(of, locale).map((text) => runsOf(text.replaceAll('\u00a0', ' ')));

/** The sentences with plain spaces between numbers and units. */
const said = (of: AskedTarget, locale: 'en' | 'zh') =>
	runsIn(of, locale).map((runs) => runs.flatMap(({ pieces }) => pieces).join(''));

describe('what would have to happen', () => {
	test('is said in amounts a month, in items, and per item', () => {
		// 135 - 90 = 45 t in three months: 15 t a month, half as much again as the 10 t of 200 items.
		expect(said(asked(135_000), 'en')).toEqual([
			'To reach the target, the 3 months left must bring 45 t: 15 t a month. The last 3 whole months brought 10 t each on average.',
			'With the kinds of items of late, each avoiding 50 kg net, that takes 300 items a month; of late it was 200 items.',
			'With as many as of late, each would have to avoid 75 kg net in place of 50 kg.'
		]);
		expect(said(asked(135_000), 'zh')[0]).toBe(
			'要达成目标，剩余 3 个月还需 45 吨，即每月 15 吨。最近 3 个完整月份平均每月 10 吨。'
		);
	});

	test('is said in numbers that each name how they were made', () => {
		const numbers = runsIn(asked(135_000), 'en').flat();
		expect(numbers.flatMap(({ number }) => number ?? [])).toEqual(
			// How many steps are left, and how many the mean is of, go into what is said of each.
			['each', 'left', 'each', 'recent', 'recent', 'per_item', 'items', 'recent_items']
				.concat(...['needed_per_item', 'per_item'])
				.map((of) => `target=net..year..2024-01-01..135000&${of}`)
		);
	});

	test('says where more items would not help', () => {
		// Minus 2 t a month over 200 items: each costs 10 kg.
		expect(said(asked(1000, -2000), 'en')[1]).toBe(
			'With the kinds of items of late more items do not help: one of them costs 10 kg net on average.'
		);
	});

	test('says that a target is reached, and counts items where they are what is set', () => {
		expect(said(asked(80_000), 'en')).toEqual(['The target is reached: 10 t more than was set.']);
		expect(said(asked(1200, 100, 'items'), 'en')).toEqual([
			'To reach the target, the 3 months left must bring 300 items: 100 items a month. The last 3 whole months brought 100 items each on average.'
		]);
	});
});

describe('the periods to choose from', () => {
	const days = { from: '2024-02-10', to: '2025-03-31' };

	test('are those that the log reaches into and the next one, the latest first', () => {
		expect(periodChoices(days, 'year', 1, 'en').map(({ value }) => value)).toEqual([
			'2026-01-01',
			'2025-01-01',
			'2024-01-01'
		]);
		expect(periodChoices(days, 'year', 4, 'en').map(({ label }) => label)).toEqual([
			'Apr 2025 to Mar 2026',
			'Apr 2024 to Mar 2025',
			'Apr 2023 to Mar 2024'
		]);
	});

	test('begin with the one that is under way', () => {
		expect(presentPeriod(days.to, 'year', 1)).toBe('2025-01-01');
		expect(presentPeriod(days.to, 'quarter', 1)).toBe('2025-04-01');
		expect(presentPeriod(days.to, 'year', 4)).toBe('2025-04-01');
	});
});

test('a part of a log goes through a form field and back, whatever its key holds', () => {
	const part = { dimension: 'channel', key: 'a:b' } as const;
	expect(partOfValue(partValue(part))).toEqual(part);
	expect(partOfValue(partValue(null))).toBeNull();
});
