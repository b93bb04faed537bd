import { describe, expect, test } from 'vitest';
import {
	emptyPlan,
	joinedPlans,
	targetDays,
	withAnnotation,
	withTarget,
	withoutAnnotation,
	withoutTarget,
	type Target
} from '../../src/lib/model/target';
import { readPlan } from '../../src/lib/model/target-shape';

const target: Target = {
	measure: 'net',
	grain: 'year',
	from: '2025-04-01',
	part: { dimension: 'platform', key: '闲鱼' },
	value: 1_340_000
};
const campaign = { day: '2025-06-18', text: '618' };

test('a period runs from its first day to the end of its last month, fiscal years too', () => {
	expect(targetDays(target)).toEqual({ from: '2025-04-01', to: '2026-03-31' });
	expect(targetDays({ grain: 'quarter', from: '2024-12-01' }).to).toBe('2025-02-28');
	expect(targetDays({ grain: 'month', from: '2024-02-01' }).to).toBe('2024-02-29');
});

describe('a plan', () => {
	test('holds one target for one thing, in the order of periods', () => {
		const earlier = { ...target, from: '2024-04-01' };
		const plan = withTarget(withTarget(emptyPlan, target), earlier);
		expect(plan.targets).toEqual([earlier, target]);
		const higher = { ...target, value: 2_000_000 };
		expect(withTarget(plan, higher).targets).toEqual([earlier, higher]);
		const moved = { ...target, from: '2026-04-01' };
		expect(withTarget(plan, moved, target).targets).toEqual([earlier, moved]);
		expect(withoutTarget(plan, target).targets).toEqual([earlier]);
	});

	test('holds annotations in the order of days, each once', () => {
		const first = { day: '2025-01-01', text: 'New fees' };
		const plan = [campaign, first, campaign].reduce(withAnnotation, emptyPlan);
		expect(plan.annotations).toEqual([first, campaign]);
		expect(withoutAnnotation(plan, plan.annotations[0]!).annotations).toEqual([campaign]);
	});

	test('takes up what another one holds', () => {
		const own = withTarget(emptyPlan, target);
		const other = { targets: [{ ...target, value: 5 }], annotations: [campaign] };
		expect(joinedPlans(own, other)).toEqual(other);
	});
});

describe('readPlan(value)', () => {
	test('reads what was kept', () => {
		const plan = { targets: [target], annotations: [campaign] };
		expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
		expect(readPlan({})).toEqual(emptyPlan);
	});

	test.each([
		['no object', 'plan'],
		['a target of nothing', { targets: [{ ...target, value: 0 }] }],
		['a period that begins within a month', { targets: [{ ...target, from: '2025-04-02' }] }],
		['a day that is none', { annotations: [{ day: '2025-02-30', text: 'x' }] }],
		['an annotation without words', { annotations: [{ day: '2025-02-03', text: ' ' }] }],
		['a measure that is none', { targets: [{ ...target, measure: 'trees' }] }]
	])('is null for %s', (_, value) => {
		expect(readPlan(value)).toBeNull();
	});
});
