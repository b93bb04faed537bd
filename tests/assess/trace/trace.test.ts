import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
	drawsOf,
	resultOf,
	traceJson,
	type LogFacts,
	type MethodOptions
} from '../../../src/lib/assess';
import { formatAmount, formatKg } from '../../../src/lib/messages/format';
import { exactly } from '../../../src/lib/model/estimate';
import { library } from '../../support/library';
import type { TestOptions } from '../../support/assess-text';
import { comparedText, traceText } from '../../support/trace-text';
import { oracleCategories } from '../../oracle';
import {
	countsOf,
	coverageOf,
	drawTotal,
	lineTerms,
	unitTerms,
	netAtMean,
	valueAgain,
	type Json
} from '../../trace-oracle';

const log = `date,category,items,platform,region,channel
2024-01-05,smartphone,12,Zhuanzhuan,浙江,app
2024-01-20,smartphone,-2,Zhuanzhuan,浙江,app
2024-02-03,t_shirt,40,Xianyu,Beijing,live
2024-02-09,book,300,,,
2024-02-11,antique,3,Xianyu,,
2024-03-01,car_ice,2,,Beijing,
,sofa,5,Xianyu,,live
2024-03-02,stroller,4,Xianyu,,
2024-03-04,blorb,7,Xianyu,浙江,
2024-03-05,red electric motorcycle,1,,,
`;

const massLog =
	'category,weight_kg,region\nt_shirt,120.5,Beijing\nbook,80,\nblorb,7,\ncar_ice,900,\n';

const scenario = {
	id: 'own',
	name: 'Our own',
	preset: 'default',
	displacement: [{ group: null, value: { low: 0.2, central: 0.4, high: 0.6 } }],
	service: [{ group: 'electronics', value: exactly(0.8) }],
	handlingTimes: 1.5,
	penetration: null,
	region: null
};

const overrides = [
	{
		category: 'book',
		parameter: 'production',
		value: { low: 0.5, central: 1.5, high: 4 },
		source: ''
	},
	{
		category: 'sofa',
		parameter: 'direct',
		value: { low: 10, central: 20, high: 30 },
		source: 'ours'
	},
	{
		category: 't_shirt',
		parameter: 'handling',
		value: { low: 0, central: 0.2, high: 1 },
		source: '=1'
	}
] as const;

const kinds: readonly (readonly [string, string, TestOptions])[] = [
	['the default method', log, {}],
	['a preset', log, { method: { preset: 'all-low' } }],
	['published direct figures', log, { method: { preset: 'published-direct' } }],
	["a user's own factors", log, { method: { overrides } }],
	['a scenario', log, { method: { scenario } }],
	[
		'a displacement of the run',
		log,
		{ method: { displacement: { low: 0, central: 0.1, high: 1 } } }
	],
	['vehicles put in', log, { method: { vehicles: 'include' } }],
	['the estimate from mass', log, { method: { massEstimate: true } }],
	['a period', log, { method: { from: '2024-02-01', to: '2024-03-31' } }],
	['one operating model', log, { operatingModel: 'platform_resale' }],
	['a log that weighs', massLog, {}],
	// Books posted at a displacement of 0.27 cost more than they save.
	['a negative total', 'category,items\nbook,10\n', { method: { displacement: exactly(0.27) } }],
	['nothing that is known', 'category,items\nblorb,5\n,2\n', {}]
];

const close = (found: number | null, wanted: number | null, what: string) => {
	if (found === null || wanted === null) return expect(found, what).toBe(wanted);
	const most = 1e-9 * Math.max(1, Math.abs(found), Math.abs(wanted));
	expect(Math.abs(found - wanted), `${what}: ${found} is not ${wanted}`).toBeLessThanOrEqual(most);
	// To the last digit printed, as a mass and as an amount; 6.795 is a tie in decimals, whatever its double.
	const [one, other] = [Number(found.toFixed(9)), Number(wanted.toFixed(9))];
	expect(formatKg(one, 'en'), what).toBe(formatKg(other, 'en'));
	expect(formatAmount(one, 'zh'), what).toBe(formatAmount(other, 'zh'));
};

/** Every number of a trace again, from the JSON text alone. */
function checkAgain(text: string): Json {
	const trace = JSON.parse(text) as Json;
	for (const factor of trace.factors) {
		const again = unitTerms(factor);
		for (const unit of ['kept', 'returned']) {
			for (const term of ['displaced', 'added', 'direct', 'net']) {
				close(again[unit][term], factor.perUnit[unit][term], `${factor.id} ${unit} ${term}`);
			}
		}
	}
	for (const number of trace.numbers) {
		for (const line of number.lines) {
			const again = lineTerms(trace, line, number.held);
			for (const term of ['displaced', 'added', 'direct', 'net']) {
				close(again[term], line[term], `${number.id} ${line.factor} ${term}`);
			}
		}
		if (number.range !== null) {
			for (const { below, above } of Object.values(number.range) as Json[]) {
				for (const { draw, total } of [below, above]) {
					close(drawTotal(trace, number, draw), total, `${number.id} draw ${draw}`);
				}
			}
		}
		for (const end of ['from', 'to']) {
			if (number.edges !== null) checkEdge(trace, number, end);
		}
		if (number.value === null) continue;
		const again = valueAgain(trace, number);
		for (const bound of ['low', 'central', 'high', 'median']) {
			close(again[bound], number.value[bound], `${number.id} ${bound}`);
		}
	}
	return trace;
}

/** The draws on both sides of an amount are on both sides of it. */
function checkEdge(trace: Json, number: Json, end: string): void {
	const { below, above } = number.edges[end];
	const edge = number.operands[end];
	const totals = [below, above].map((side) => side && drawTotal(trace, number, side.draw));
	if (below !== null) {
		close(totals[0]!, below.total, `${number.id} below ${end}`);
		expect(below.total, number.id).toBeLessThan(edge);
	}
	if (above !== null) {
		close(totals[1]!, above.total, `${number.id} above ${end}`);
		expect(above.total, number.id).toBeGreaterThanOrEqual(edge);
	}
}

/** Every number that a result prints, by the name it has in a trace. */
function shownNumbers(facts: LogFacts, method: MethodOptions): ReadonlyMap<string, Json> {
	const { assessment, mapped, trend } = resultOf(library, facts, method);
	const { totals, vehicles, items, massKg, coverage } = assessment;
	const point = (central: number | null) => (central === null ? null : { central });
	const parts = (dimension: string, list: readonly Json[], key = dimension) =>
		list.map((part): [string, Json] => [
			part[key] === null ? dimension : `${dimension}=${encodeURIComponent(part[key])}`,
			part.netAvoidedKgCo2e
		]);
	return new Map<string, Json>([
		['total.net', totals.netAvoidedKgCo2e],
		['total.displaced', totals.displacedKgCo2e],
		['total.added', totals.addedKgCo2e],
		['total.direct', totals.directKgCo2e],
		['cautious', point(totals.netAvoidedKgCo2e?.cautious ?? null)],
		['coverage', point(coverage)],
		...Object.entries(items ?? massKg!).map(([name, count]): [string, Json] => [
			`count.${name}`,
			{ central: count }
		]),
		...assessment.equivalences.map(({ id, value }): [string, Json] => [`equivalence=${id}`, value]),
		...(vehicles === null
			? []
			: [
					['vehicles', vehicles.netAvoidedKgCo2e] as [string, Json],
					...parts('vehicles', vehicles.byCategory, 'category')
				]),
		...parts('category', assessment.byCategory),
		...parts('month', assessment.byMonth),
		...parts('platform', assessment.byPlatform),
		...parts('region', assessment.byRegion),
		...parts('operating_model', assessment.byOperatingModel, 'operatingModel'),
		...parts('channel', assessment.byChannel),
		...trend.map(({ month, category, netAvoidedKgCo2e }): [string, Json] => [
			`${month === null ? 'month' : `month=${month}`}&category=${category}`,
			{ central: netAvoidedKgCo2e }
		]),
		...mapped.map(({ sourceCategory, netAvoidedKgCo2e }): [string, Json] => [
			sourceCategory === null ? 'word' : `word=${encodeURIComponent(sourceCategory)}`,
			netAvoidedKgCo2e === null ? null : { central: netAvoidedKgCo2e }
		]),
		...mapped.map(({ sourceCategory, items: count }): [string, Json] => [
			sourceCategory === null ? 'word_count' : `word_count=${encodeURIComponent(sourceCategory)}`,
			{ central: count }
		])
	]);
}

describe.each(kinds)('by %s', (_, csv, options) => {
	let made: Awaited<ReturnType<typeof traceText>>;
	let trace: Json;
	beforeAll(async () => {
		made = await traceText(csv, options);
		trace = JSON.parse(traceJson(made.trace));
		return () => made.engine.close();
	});

	test('every number follows from the JSON of its trace', () => {
		expect(checkAgain(traceJson(made.trace)).numbers.length).toBeGreaterThan(20);
	});

	test('the trace has every number of the result, and the same values', () => {
		const traced = new Map<string, Json>(trace.numbers.map((number: Json) => [number.id, number]));
		const shown = shownNumbers(made.facts, made.method);
		expect([...shown.keys()].filter((id) => !traced.has(id))).toEqual([]);
		for (const [id, value] of shown) {
			const found = traced.get(id).value;
			if (value === null) expect(found, id).toBeNull();
			else expect(found, id).toMatchObject(pick(value));
		}
	});

	test('counts and coverage of every part follow from its lines', () => {
		for (const number of trace.numbers) {
			if (['equivalence', 'cautious', 'stake', 'per_item', 'swing'].includes(number.kind)) continue;
			if (number.kind === 'share' && number.part === null) continue;
			const counts = countsOf(number);
			for (const name of Object.keys(counts)) {
				close(counts[name], number.counts[name], `${number.id} ${name}`);
			}
			if (number.coverage !== null) close(coverageOf(number), number.coverage, number.id);
		}
	});

	test('the SQL text of every question gives the same numbers', async () => {
		const { engine } = made;
		for (const { dimension, sql } of trace.queries) {
			const { columns, data, rows } = await engine.query(sql);
			const column = (name: string) => data[columns.indexOf(name)]!;
			const numbers = trace.numbers.filter(
				(number: Json) =>
					number.dimension === dimension && number.kind === 'net' && number.value !== null
			);
			for (const number of numbers) {
				const row = Array.from({ length: rows }, (_, at) => at).filter((at) =>
					isRowOf(number, (name) => column(name)[at] ?? null)
				);
				const sum = row.reduce((all, at) => all + Number(column('net_kg_co2e')[at] ?? 0), 0);
				close(sum, number.value.central, `${dimension} ${number.id}`);
			}
		}
	});

	test('names every source it mentions, with its terms', () => {
		const known = new Set(trace.sources.map(({ id }: Json) => id));
		const mentioned = [
			...trace.factors.flatMap(({ parameters }: Json) =>
				Object.values(parameters).flatMap(({ sourceIds }: Json) => sourceIds)
			),
			...trace.evidence.map(({ sourceId }: Json) => sourceId),
			...trace.numbers.flatMap(({ sourceIds }: Json) => sourceIds)
		];
		expect(mentioned.filter((id) => !known.has(id))).toEqual([]);
		for (const { licence } of trace.sources) expect(licence).not.toBe('');
	});
});

/** The values that a result prints; a trace has no others. */
function pick({ low = null, central, high = null, median = null }: Json) {
	return { low, central, high, median };
}

/** Whether a row of a query is the part that a number speaks of. */
function isRowOf({ id, dimension, part }: Json, cell: (name: string) => unknown): boolean {
	const month = (key: string | null) => (key === null ? null : `${key}-01`);
	if (dimension === 'whole') return true;
	if (dimension === 'vehicles') return part === null || cell('part_1') === part;
	if (dimension === 'month') return cell('part_1') === month(part);
	if (dimension !== 'month_category') return cell('part_1') === part;
	const category = decodeURIComponent(/category=(.*)$/.exec(id)![1]!);
	return cell('part_1') === month(part) && cell('part_2') === category;
}

describe('what the draws say beside the range', () => {
	let made: Awaited<ReturnType<typeof traceText>>;
	let trace: Json;
	beforeAll(async () => {
		made = await traceText(log, { method: { vehicles: 'include' } });
		trace = JSON.parse(traceJson(made.trace));
		return () => made.engine.close();
	});
	const numbers = (kind: string) =>
		trace.numbers.filter((number: Json) => number.kind === kind) as Json[];

	test('is in the trace: both ends of every input, what it explains, each step and each interval', () => {
		const inputs = numbers('swing').map(({ part }) => part);
		expect(inputs.length).toBeGreaterThan(4);
		expect(numbers('bound').map(({ id }) => id)).toEqual(
			inputs.flatMap((input) => ['low', 'high'].map((end) => `${end}=${encodeURIComponent(input)}`))
		);
		expect(new Set(numbers('share').map(({ part }) => part))).toEqual(new Set([...inputs, null]));
		// 400 draws, 200, 100.
		expect(numbers('first').map(({ operands }) => operands.draws)).toEqual([100, 200, 400]);
		const counts = numbers('draws').map(({ value }) => value.central as number);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400);
	});

	test('holds one input at its end and leaves all others central', () => {
		for (const { part, id, held } of numbers('bound')) {
			expect(held).toEqual({ [part]: id.startsWith('low') ? 0 : 1 });
		}
	});

	test('explains the variance by the draws that are exported, and nothing else', () => {
		const { columns, data } = drawsOf(library, made.facts, made.method);
		const column = (name: string) => Array.from(data[columns.indexOf(name)]!);
		const all = variance(column('net_kg_co2e'));
		for (const number of numbers('share')) {
			const { part, operands } = number;
			if (part === null) continue;
			const at = (bound: string) => netAtMean(trace, number, part, bound);
			const [low, middle, high] = [at('low'), at('central'), at('high')];
			close(low, operands.atLow, `${part} low`);
			close(middle, operands.atCentral, `${part} central`);
			close(high, operands.atHigh, `${part} high`);
			const given = column(`u_${part}`).map((u) =>
				u < 0.5 ? low + (middle - low) * 2 * u : middle + (high - middle) * (2 * u - 1)
			);
			expect(variance(given) / operands.variance).toBeCloseTo(1, 9);
			expect(operands.totalVariance / all).toBeCloseTo(1, 9);
		}
	});
});

/** The sum of squared differences to the mean over one less than their number. */
function variance(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.map((value) => (value - mean) ** 2);
	return squares.reduce((sum, square) => sum + square, 0) / (values.length - 1);
}

describe.each<readonly [string, MethodOptions, MethodOptions]>([
	['a preset set against the default', { locale: 'en', preset: 'half-life' }, { locale: 'en' }],
	['published figures, which few goods have', ...published()],
	[
		'a scenario of growth set against its base',
		{ locale: 'en', scenario: grown() },
		{ locale: 'en' }
	],
	["a user's own values set against the pack", { locale: 'en', overrides }, { locale: 'en' }]
])('%s', (_, own, base) => {
	let trace: Json;
	beforeAll(async () => {
		trace = JSON.parse(traceJson(await comparedText(log, own, base)));
	});
	const numbers = (kind: string) =>
		trace.numbers.filter((number: Json) => number.kind === kind) as Json[];

	test('follows from the JSON of the trace, both methods and what tells them apart', () => {
		checkAgain(JSON.stringify(trace));
		expect(numbers('change')[0]).toMatchObject({ part: null });
		expect(numbers('ratio')).toHaveLength(1);
		expect(numbers('net').some(({ id }) => id === 'base&total.net')).toBe(true);
	});

	test('changes by what its categories change by, and each by volume, factors and coverage', () => {
		const [whole, ...parts] = numbers('change');
		const sum = parts.reduce((all, { value }) => all + value.central, 0);
		close(sum, whole!.value.central, 'categories');
		for (const { id, value, operands } of [whole!, ...parts]) {
			close(operands.volume + operands.factor + operands.coverage, value.central, id);
		}
	});

	test('takes its factors from the method that each side names', () => {
		const prefix = trace.method.against.name;
		expect(prefix).toBe('base');
		for (const { id, lines } of trace.numbers as Json[]) {
			const [side] = id.split('&');
			for (const { factor } of lines) expect(factor.split('&')[0]).toBe(side);
		}
	});
});

test('a scenario of growth has the counts of the log as often as its share of the market grows', async () => {
	const trace = JSON.parse(
		traceJson(await comparedText(log, { locale: 'en', scenario: grown() }, { locale: 'en' }))
	);
	const [times, ...others] = trace.numbers.filter(({ kind }: Json) => kind === 'times');
	expect(others).toEqual([]);
	// 20 % over 8 %.
	expect(times.value.central).toBe(2.5);
	expect(valueAgain(trace, times).central).toBe(2.5);
	const own = times.id.replace('times', '');
	expect(own).not.toBe('base&');
	const count = (side: string) =>
		trace.numbers.find(({ id }: Json) => id === `${side}word_count=book`).value.central;
	expect(count(own)).toBe(2.5 * count('base&'));
});

function published(): [MethodOptions, MethodOptions] {
	return [{ locale: 'en', preset: 'published-direct' }, { locale: 'en' }];
}

/** The scenario with trade 2.5 times as large: 8 % to 20 %. */
function grown() {
	return { ...scenario, penetration: { fromPercent: 8, toPercent: 20 } };
}

describe('a trace', () => {
	test('says for each value whose it is', async () => {
		const { engine, trace } = await traceText(log, { method: { overrides, preset: 'half-life' } });
		await engine.close();
		const factor = (category: string) => trace.factors.find((one) => one.category === category)!;
		const { production, displacement } = factor('book').parameters;
		expect(production).toMatchObject({ origin: 'override', words: '', sourceIds: [] });
		expect(displacement).toMatchObject({ origin: 'preset', central: 1 });
		expect(factor('sofa').parameters.direct).toMatchObject({ origin: 'override', words: 'ours' });
		expect(factor('smartphone').parameters.production.origin).toBe('pack');
	});

	test('shows the points behind production and none behind a value of the user', async () => {
		const { engine, trace } = await traceText(log, { method: { overrides } });
		await engine.close();
		const categories = new Set(trace.evidence.map(({ category }) => category));
		// The motorcycle is unmapped: its points are behind what is at stake.
		expect([...categories].sort()).toEqual(['car_ice', 'e_motorcycle', 'smartphone', 't_shirt']);
		// Left out of the median, with its reason, and shown all the same.
		expect(trace.evidence.some(({ use, note }) => use === 'excluded' && note !== '')).toBe(true);
	});

	test('has the same bytes for the same log', async () => {
		const [one, other] = await Promise.all([traceText(log), traceText(log)]);
		await Promise.all([one.engine.close(), other.engine.close()]);
		expect(traceJson(one.trace)).toBe(traceJson(other.trace));
	});

	test('follows from itself for random logs', async () => {
		const trade = fc.record({
			category: fc.constantFrom(...oracleCategories, 'nobody knows'),
			items: fc.integer({ min: -20, max: 900 }),
			month: fc.integer({ min: 1, max: 12 }),
			platform: fc.constantFrom('Xianyu', 'Zhuanzhuan', '', '"x", y')
		});
		const logs = fc.sample(fc.array(trade, { minLength: 1, maxLength: 40 }), {
			numRuns: 8,
			seed: 21
		});
		for (const trades of logs) {
			const rows = trades.map(
				({ category, items, month, platform }) =>
					`2024-${String(month).padStart(2, '0')}-07,${category},${items},"${platform.replaceAll('"', '""')}"`
			);
			const csv = ['date,category,items,platform', ...rows, ''].join('\n');
			const { engine, trace } = await traceText(csv, { method: { draws: 100 } });
			await engine.close();
			checkAgain(traceJson(trace));
		}
	});
});
