import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	askCube,
	factorsOf,
	methodFor,
	selectionSql,
	traceBasis,
	traceJson,
	traceNumber,
	traceOf,
	tradeScope,
	tradeSelection,
	type TraceBasis
} from '../../../src/lib/assess';
import { filteredFacts } from '../../../src/lib/assess/filtered-facts';
import {
	CubeFilter,
	DrawStore,
	sampledRanges,
	selectedCounts,
	solveSamplerJob,
	tradesCountSql
} from '../../../src/lib/impact';
import { rowsOf } from '../../../src/lib/model/engine';
import { numberId, type OwnRef } from '../../../src/lib/model/number-id';
import { inView, type Selection } from '../../../src/lib/model/selection';
import { everyTrade, type TradeFilter } from '../../../src/lib/model/trade-filter';
import { library } from '../../support/library';
import { evidence, openText } from '../../support/trace-text';
import { drawTotal, valueAgain, type Json } from '../../trace-oracle';

const csv = `date,category,items,platform,region,channel,price,currency
2024-01-05,smartphone,12,Zhuanzhuan,CN-ZJ,app,700,CNY
2024-01-31,smartphone,-2,Zhuanzhuan,CN-ZJ,app,700,CNY
2024-02-01,t_shirt,40,Xianyu,CN-BJ,live,30,CNY
2024-02-09,book,300.5,,,,12,EUR
2024-03-01,car_ice,2,,CN-BJ,,40000,CNY
,sofa,5,Xianyu,,live,800,CNY
2024-03-02,stroller,4,Xianyu,,,90,
2024-03-04,zzqx,7,Xianyu,CN-ZJ,,80,CNY
`;

const options = { locale: 'en', draws: 200, seed: 5 } as const;
let opened: Awaited<ReturnType<typeof openText>>;
let filter: CubeFilter;
beforeAll(async () => {
	opened = await openText(csv);
	filter = new CubeFilter(await askCube(opened.engine, opened.facts));
});
afterAll(() => opened.engine.close());

function basisBy(wanted: TradeFilter): TraceBasis {
	filter.set(wanted);
	const facts = filteredFacts(opened.facts, filter);
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const store = new DrawStore(options.seed, options.draws);
	const ranges = sampledRanges(facts.tally, factors, store);
	const countsOf = (selection: Selection) => selectedCounts(filter, selection);
	return traceBasis(library, facts, options, ranges, { countsOf });
}

const ref = (selection: Partial<Selection>, term = 'net') =>
	({ kind: 'selected', term, selection: { ...inView, ...selection } }) as OwnRef & {
		kind: 'selected';
	};
const only = (column: 'category', ...keys: (string | null)[]) => ({ column, keys, except: false });
const month = { from: '2024-02-01', to: '2024-02-29' };

/** Counts that a selection should have, told apart by hand from the rows of the log above. */
const selections: readonly (readonly [string, TradeFilter, Partial<Selection>, number])[] = [
	['everything', everyTrade, {}, 12 - 2 + 40 + 300.5 + 2 + 5 + 4 + 7],
	['a month', everyTrade, { days: month }, 40 + 300.5],
	['what has no day', everyTrade, { days: 'undated' }, 5],
	['all up to a day', everyTrade, { days: { from: null, to: '2024-01-31' } }, 12 - 2],
	['two categories', everyTrade, { where: [only('category', 'book', 'sofa')] }, 300.5 + 5],
	[
		'all platforms but one, that which is not stated with them',
		everyTrade,
		{ where: [{ column: 'platform', keys: ['xianyu'], except: true }] },
		12 - 2 + 300.5 + 2
	],
	[
		'all platforms but those that are not stated',
		everyTrade,
		{ where: [{ column: 'platform', keys: [null], except: true }] },
		12 - 2 + 40 + 5 + 4 + 7
	],
	[
		'a price band in a currency',
		everyTrade,
		{
			where: [
				{ column: 'price_band', keys: ['500'], except: false },
				{ column: 'currency', keys: ['CNY'], except: false }
			]
		},
		12 - 2 + 5
	],
	[
		'a month of what a filter lets through',
		{ from: '2024-01-01', to: '2024-01-31', only: { platform: ['xianyu'] } },
		{ days: month },
		40
	],
	[
		'another category than that of the filter',
		{ ...everyTrade, only: { category: ['book'], platform: [null] } },
		{ where: [only('category', 'car_ice', 'sofa')] },
		2
	],
	[
		'trades of the whole log, whatever the filter',
		{ from: '2024-01-01', to: '2024-01-31', only: { platform: ['xianyu'] } },
		{ of: 'log', days: month },
		40 + 300.5
	]
];

describe('selected trades', () => {
	test.each(selections)('%s: as many as its rows hold', (_, wanted, selection, items) => {
		const number = traceNumber(basisBy(wanted), ref(selection))!;
		expect(number.counts.total).toBeCloseTo(items, 6);
	});

	test.each(selections)('%s: the SQL gives the same net', async (_, wanted, selection) => {
		const basis = basisBy(wanted);
		const number = traceNumber(basis, ref(selection))!;
		const { columns, data } = await opened.engine.query(
			selectionSql(basis, ref(selection).selection)
		);
		const net = data[columns.indexOf('net_kg_co2e')]![0];
		if (number.value === null) expect(net).toBeNull();
		else expect(Number(net) / number.value.central).toBeCloseTo(1, 9);
	});

	test.each(selections)('%s: the trades behind it are those', async (_, wanted, selection) => {
		const basis = basisBy(wanted);
		const own = ref(selection);
		const number = traceNumber(basis, own)!;
		const chosen = tradeSelection(own, number);
		const scope = tradeScope(own, chosen, basis.facts);
		const sql = tradesCountSql(chosen, scope, basis.answers.factors).text;
		const [row] = rowsOf<{ items: number }>(await opened.engine.query(sql));
		// Where nothing of it has a result, all of it is listed.
		const { counts, lines } = number;
		expect(row!.items).toBeCloseTo(lines.length === 0 ? counts.total : counts.assessed, 6);
	});

	test('follow from the JSON of the trace that they are exported with, range and all', async () => {
		const refs = [
			ref({ days: month }),
			ref({ where: [only('category', 'smartphone')] }, 'displaced'),
			ref({ where: [only('category', 'smartphone', 'book')] }, 'added')
		];
		const basis = basisBy({ from: null, to: '2024-02-29', only: {} });
		const store = new DrawStore(options.seed, options.draws);
		const made = await traceOf(
			basis,
			evidence,
			(kind, job) => Promise.resolve(solveSamplerJob(kind, job, basis.facts.tally, store)),
			refs
		);
		const trace: Json = JSON.parse(traceJson(made));
		const numbers = trace.numbers.filter((number: Json) => number.dimension === 'selected');
		expect(numbers).toHaveLength(refs.length);
		for (const number of numbers) {
			const again = valueAgain(trace, number);
			for (const bound of ['low', 'central', 'high', 'median']) {
				expect(again[bound] / number.value[bound], `${number.id} ${bound}`).toBeCloseTo(1, 9);
			}
			expect(number.value.low).toBeLessThan(number.value.high);
			const { below } = number.range.low;
			expect(drawTotal(trace, number, below.draw) / below.total).toBeCloseTo(1, 9);
		}
		expect(trace.queries.filter((query: Json) => query.dimension === 'selected')).toHaveLength(3);
	});

	test('of which there are none are no number, and neither are any that nobody counted', () => {
		const basis = basisBy(everyTrade);
		const none = ref({ where: [only('category', 'unicorn')] });
		expect(traceNumber(basis, none)).toBeNull();
		expect(traceNumber({ ...basis, countsOf: null }, ref({}))).toBeNull();
	});
});

test('the share of a part is its amount over those above zero, and follows from the trace of them all', async () => {
	const parts = ['smartphone', 'book', 't_shirt'].map((category) =>
		ref({ where: [only('category', category)] })
	);
	const basis = basisBy({ ...everyTrade, only: { category: ['smartphone', 'book'] } });
	const store = new DrawStore(options.seed, options.draws);
	const shares = parts.map((_, at) => ({ kind: 'portion', at, of: parts }) as const);
	const made = await traceOf(
		basis,
		evidence,
		(kind, job) => Promise.resolve(solveSamplerJob(kind, job, basis.facts.tally, store)),
		shares
	);
	const trace: Json = JSON.parse(traceJson(made));
	const numbers = trace.numbers.filter(({ kind }: Json) => kind === 'portion');
	expect(numbers).toHaveLength(3);
	for (const number of numbers) {
		expect(valueAgain(trace, number).central).toBeCloseTo(number.value.central, 12);
	}
	const nets = parts.map((part) => traceNumber(basis, part)!.value!.central);
	const above = nets.reduce((sum, net) => sum + Math.max(0, net), 0);
	expect(numbers[0].value.central).toBeCloseTo(nets[0]! / above, 12);
});

test('one amount over another, and less another, follow from the trace that names them both', async () => {
	const [books, phones, cars] = ['book', 'smartphone', 'unicorn'].map((category) =>
		ref({ where: [only('category', category)] })
	);
	const total = { kind: 'total', term: 'net' } as const;
	const pairs: readonly OwnRef[] = [
		{ kind: 'pair', how: 'over', of: phones!, by: total },
		{ kind: 'pair', how: 'less', of: phones!, by: books! },
		// Of trades that there are none of, nothing is taken off.
		{ kind: 'pair', how: 'less', of: phones!, by: cars! },
		{ kind: 'pair', how: 'over', of: ref({ days: month }, 'count'), by: ref({}, 'count') }
	];
	const basis = basisBy(everyTrade);
	const store = new DrawStore(options.seed, options.draws);
	const made = await traceOf(
		basis,
		evidence,
		(kind, job) => Promise.resolve(solveSamplerJob(kind, job, basis.facts.tally, store)),
		pairs
	);
	const trace: Json = JSON.parse(traceJson(made));
	const numbers = pairs.map((pair) =>
		trace.numbers.find(({ id }: Json) => id === numberId(pair))
	) as Json[];
	for (const number of numbers) {
		expect(valueAgain(trace, number).central).toBeCloseTo(number.value.central, 12);
	}
	const [share, less, same, part] = numbers.map(({ value }) => value.central);
	const net = (own: OwnRef) => traceNumber(basis, own)!.value!.central;
	expect(share * net(total)).toBeCloseTo(net(phones!), 9);
	expect(less + net(books!)).toBeCloseTo(net(phones!), 9);
	expect(same).toBe(net(phones!));
	// February has 340.5 of 368.5 items.
	expect(part).toBeCloseTo((40 + 300.5) / (12 - 2 + 40 + 300.5 + 2 + 5 + 4 + 7), 12);
	expect(numbers.map(({ unit }) => unit)).toEqual(['1', 'kg CO2e', 'kg CO2e', '1']);
});

test('what nothing can be divided by, and what is of no number at all, is not known', () => {
	const none = ref({ where: [only('category', 'unicorn')] });
	const basis = basisBy(everyTrade);
	const total = { kind: 'total', term: 'net' } as const;
	const over = (of: OwnRef, by: OwnRef) =>
		traceNumber(basis, { kind: 'pair', how: 'over', of, by });
	expect(over(total, none)!.value).toBeNull();
	expect(over(none, none)).toBeNull();
});
