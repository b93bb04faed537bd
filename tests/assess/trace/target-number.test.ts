import { describe, expect, test } from 'vitest';
import {
	askCube,
	factorsOf,
	methodFor,
	targetFound,
	traceBasis,
	traceJson,
	traceNumber,
	traceOf
} from '../../../src/lib/assess';
import {
	CubeFilter,
	DrawStore,
	sampledRanges,
	selectedCounts,
	solveSamplerJob,
	type TargetCourse
} from '../../../src/lib/impact';
import { dayAfter, monthsAfter } from '../../../src/lib/model/calendar-steps';
import { numberId } from '../../../src/lib/model/number-id';
import { targetNumbers, type OwnRef } from '../../../src/lib/model/number-ref';
import type { Selection } from '../../../src/lib/model/selection';
import type { Target } from '../../../src/lib/model/target';
import { library } from '../../support/library';
import { evidence, openText } from '../../support/trace-text';
import { valueAgain, type Json } from '../../trace-oracle';

const options = { locale: 'en', draws: 100, seed: 5 } as const;

/** A log with a row on every day that `days` names, of as many items as `items` says. */
function logOf(days: readonly string[], items: (at: number) => number): string {
	const rows = days.map((day, at) => {
		const [category, platform] =
			at % 3 === 0 ? ['t_shirt', 'Xianyu'] : ['smartphone', 'Zhuanzhuan'];
		return `${day},${category},${items(at)},${platform}`;
	});
	return ['date,category,items,platform', ...rows, ''].join('\n');
}

const daily = (from: string, count: number) =>
	Array.from({ length: count }, (_, at) => dayAfter(from, at));
/** Three trades a month, the last of them on its 20th. */
const monthly = (from: string, count: number) =>
	Array.from({ length: count }, (_, at) => {
		const first = monthsAfter(from, at);
		return [first, dayAfter(first, 9), dayAfter(first, 19)];
	}).flat();

const wave = (at: number) => 20 + ((at * 7) % 11);
const year = (value: number, from = '2024-01-01'): Target => ({
	...{ measure: 'net', grain: 'year', from, part: null, value }
});

const cases: readonly (readonly [string, string, Target])[] = [
	['a year by the mean of its months', logOf(monthly('2024-01-01', 7), wave), year(90_000)],
	['a year with a year before it', logOf(monthly('2022-11-01', 20), wave), year(90_000)],
	[
		'two years ahead, by the season',
		logOf(monthly('2022-01-01', 17), wave),
		year(90_000, '2024-01-01')
	],
	[
		'months that cost',
		logOf(monthly('2024-01-01', 7), (at) => (at < 6 ? -30 : wave(at))),
		year(50_000)
	],
	[
		'a month by its days',
		logOf(daily('2024-02-20', 24), wave),
		{ ...year(20_000, '2024-03-01'), grain: 'month' }
	],
	[
		'items of a group',
		logOf(monthly('2024-01-01', 8), wave),
		{ ...year(3000), measure: 'items', part: { dimension: 'group', key: 'electronics' } }
	],
	[
		'a platform, of which the net is set',
		logOf(monthly('2024-01-01', 8), wave),
		{ ...year(70_000), part: { dimension: 'platform', key: 'xianyu' } }
	],
	['what is reached already', logOf(monthly('2024-01-01', 8), wave), year(1)],
	['a period that is over', logOf(monthly('2023-01-01', 15), wave), year(1e9, '2023-01-01')]
];

/** Every number that a target shows. */
function refsOf(target: Target, { pace, forecast }: TargetCourse): readonly OwnRef[] {
	return targetNumbers.flatMap((of): OwnRef[] => {
		const days = { pace, forecast }[of as string] as typeof pace | undefined;
		if (days === undefined) return [{ kind: 'target', target, of, day: null }];
		return days.map(({ day }) => ({ kind: 'target', target, of, day }));
	});
}

async function traced(csv: string, target: Target) {
	const { engine, facts } = await openText(csv);
	const filter = new CubeFilter(await askCube(engine, facts));
	await engine.close();
	const store = new DrawStore(options.seed, options.draws);
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const ranges = sampledRanges(facts.tally, factors, store);
	const countsOf = (selection: Selection) => selectedCounts(filter, selection);
	const { cube } = filter;
	const basis = traceBasis(library, facts, options, ranges, { countsOf, cube });
	const { categories } = library;
	const found = targetFound({ cube, factors, times: 1, categories }, target)!;
	const refs = refsOf(target, found.course);
	const made = await traceOf(
		basis,
		evidence,
		(kind, job) => Promise.resolve(solveSamplerJob(kind, job, facts.tally, store)),
		refs
	);
	return { found, refs, trace: JSON.parse(traceJson(made)) as Json };
}

describe.each(cases)('%s', (_, csv, target) => {
	test('every number follows from the JSON of its trace, down to the steps of the past', async () => {
		const { found, refs, trace } = await traced(csv, target);
		const ids = refs.map(numberId);
		const numbers = trace.numbers.filter(({ id }: Json) => ids.includes(id));
		const { course, needs } = found;
		expect(numbers.length).toBeGreaterThanOrEqual(course.pace.length + course.forecast.length + 1);
		for (const number of numbers) {
			const again = valueAgain(trace, number);
			for (const bound of ['low', 'central', 'high']) {
				const [one, other] = [again[bound], number.value[bound]];
				if (other === null) expect(one, number.id).toBeNull();
				else expect(Math.abs(one - other), `${number.id} ${bound}`).toBeLessThan(1e-6);
			}
		}
		const valueOf = (of: string) =>
			numbers.find(({ id }: Json) => id.endsWith(`&${of}`))?.value.central ?? null;
		expect(valueOf('left')).toBe(needs.left);
		expect(valueOf('each')).toBe(needs.perStep);
		expect(valueOf('items')).toBe(needs.itemsPerStep);
		const end = course.forecast.at(-1);
		if (end !== undefined) {
			const number = numbers.find(({ id }: Json) => id.endsWith(`forecast=${end.day}`));
			const { low, central, high } = end;
			expect(number.value).toMatchObject({ low, central, high });
		}
	});
});

test('the cases forecast by the mean, by the season, and by days', async () => {
	const courses = await Promise.all(
		cases.slice(0, 5).map(async ([, csv, target]) => (await traced(csv, target)).found.course)
	);
	expect(courses.map(({ method, step }) => [method?.kind, step])).toEqual([
		['mean', 'month'],
		['seasonal', 'month'],
		['seasonal', 'month'],
		['mean', 'month'],
		['mean', 'day']
	]);
	expect(courses[3]!.isFalling).toBe(true);
	expect(courses[1]!.paceBy).toBe('last_year');
});

test('a log without its trades by the day has no number of a target', async () => {
	const { engine, facts } = await openText(logOf(monthly('2024-01-01', 7), wave));
	await engine.close();
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const ranges = sampledRanges(facts.tally, factors, new DrawStore(1, 50));
	const basis = traceBasis(library, facts, options, ranges);
	const ref = { kind: 'target', target: year(5), of: 'left', day: null } as const;
	expect(traceNumber(basis, ref)).toBeNull();
});
