import { beforeAll, describe, expect, test } from 'vitest';
import {
	askCube,
	factorsOf,
	methodFor,
	traceBasis,
	traceJson,
	traceNumber,
	traceOf,
	type LogFacts,
	type TraceBasis
} from '../../../src/lib/assess';
import { filteredFacts } from '../../../src/lib/assess/filtered-facts';
import { logKey, otherLog } from '../../../src/lib/assess/other-log';
import {
	changeSplit,
	CubeFilter,
	DrawStore,
	sampledRanges,
	solveSamplerJob
} from '../../../src/lib/impact';
import { numberId, type OwnRef } from '../../../src/lib/model/number-id';
import { movedEffects } from '../../../src/lib/model/number-ref';
import { everyTrade, type TradeFilter } from '../../../src/lib/model/trade-filter';
import { library } from '../../support/library';
import { evidence, openText } from '../../support/trace-text';
import { drawTotal, valueAgain, type Json } from '../../trace-oracle';

/** Phones on two platforms, books, and t-shirts that the other log has none of. */
const own = `date,category,items,platform
2024-02-10,smartphone,30,Xianyu
2024-02-11,smartphone,-1,Xianyu
2024-02-12,book,15,Xianyu
2024-03-12,t_shirt,4,Zhuanzhuan
`;
/** The other log: phones, books, and sofas that this one has none of; what has no category counts nowhere. */
const other = `date,category,items
2023-02-10,smartphone,10
2023-02-11,book,20
2023-03-01,sofa,3
2023-03-02,zzqx,50
`;

const options = { locale: 'en', draws: 200, seed: 5 } as const;

async function factsOf(csv: string) {
	const { engine, facts } = await openText(csv);
	const filter = new CubeFilter(await askCube(engine, facts));
	await engine.close();
	return { facts, filter };
}

let [ours, theirs] = [] as unknown as [{ facts: LogFacts; filter: CubeFilter }, LogFacts];
beforeAll(async () => {
	ours = await factsOf(own);
	theirs = (await factsOf(other)).facts;
});

const store = () => new DrawStore(options.seed, options.draws);

function basisBy(wanted: TradeFilter): TraceBasis {
	ours.filter.set(wanted);
	const facts = filteredFacts(ours.facts, ours.filter);
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const ranges = sampledRanges(facts.tally, factors, store());
	const beside = { other: otherLog({ library, facts, factors, options }, theirs) };
	return traceBasis(library, facts, options, ranges, beside);
}

const ref = (effect: (typeof movedEffects)[number], category: string | null = null) =>
	({ kind: 'moved_from', effect, category, log: logKey(theirs) }) as const;

const categories = ['smartphone', 'book', 't_shirt', 'sofa'];

describe('what moved from another log', () => {
	test('adds up by effect and by category, those of one log alone with them', () => {
		const basis = basisBy(everyTrade);
		const valueOf = (own: OwnRef) => traceNumber(basis, own)!.value!.central;
		const [before, volume, mix, total, after] = movedEffects.map((effect) => valueOf(ref(effect)));
		expect(before! + volume! + mix!).toBeCloseTo(after!, 9);
		expect(volume! + mix!).toBeCloseTo(total!, 9);
		expect(after).toBeCloseTo(valueOf({ kind: 'total', term: 'net' }), 9);
		for (const effect of movedEffects) {
			const parts = categories.map((category) => valueOf(ref(effect, category)));
			expect(parts.reduce((sum, kg) => sum + kg, 0)).toBeCloseTo(valueOf(ref(effect)), 9);
		}
		const number = traceNumber(basis, ref('total'))!;
		// Phones 30 - 10 and one given back, books 15 - 20, t-shirts 4 - 0, sofas 0 - 3.
		const counts = number.lines.map(({ factor, kept, returned }) => [
			factor.split('/')[0],
			kept,
			returned
		]);
		expect(Object.fromEntries(counts.map(([name, ...own]) => [name, own]))).toEqual({
			smartphone: [20, 1],
			book: [-5, 0],
			t_shirt: [4, 0],
			sofa: [-3, 0]
		});
		// 30 - 1 + 15 + 4 = 48 items after, 10 + 20 + 3 = 33 before.
		expect(traceNumber(basis, ref('volume'))!.operands).toEqual({
			times: 48 / 33,
			itemsBefore: 33,
			itemsAfter: 48
		});
	});

	test.each<readonly [string, TradeFilter]>([
		['whole', everyTrade],
		['limited by a filter', { ...everyTrade, only: { platform: ['xianyu'] } }]
	])('follows from the JSON of its trace: the log is %s', async (_, wanted) => {
		const basis = basisBy(wanted);
		const refs = [null, ...categories].flatMap((category) =>
			movedEffects.map((effect) => ref(effect, category))
		);
		const draws = store();
		const made = await traceOf(
			basis,
			evidence,
			(kind, job) => Promise.resolve(solveSamplerJob(kind, job, basis.facts.tally, draws)),
			refs
		);
		const trace: Json = JSON.parse(traceJson(made));
		const numberOf = (id: string) => trace.numbers.find((one: Json) => one.id === id);
		for (const own of refs) {
			const number = numberOf(numberId(own));
			const again = valueAgain(trace, number);
			for (const bound of ['low', 'central', 'high', 'median']) {
				expect(Math.abs(again[bound] - number.value[bound]), number.id).toBeLessThan(1e-9);
			}
			const { below } = number.range.low;
			expect(drawTotal(trace, number, below.draw)).toBeCloseTo(below.total, 9);
			const [from, to] = number.of.map((id: string) => numberOf(id).value.central);
			const { times } = number.operands;
			const byHand = {
				...{ before: again.central, after: again.central, total: to - from },
				...{ volume: from * (times - 1), mix: to - from * times }
			}[own.effect];
			expect(number.value.central).toBeCloseTo(byHand, 9);
		}
		expect(trace.otherLog.inputs).toMatchObject([{ sha256: theirs.inputs[0]!.sha256 }]);
		expect(trace.otherLog.period).toEqual({ from: '2023-02-10', to: '2023-03-02' });
	});

	test('has the values and the ranges that the comparison shows', async () => {
		const basis = basisBy(everyTrade);
		const { pairs, factors, before, after } = basis.other!.sides;
		const [from, to] = [
			{ whole: before, factors },
			{ whole: after, factors }
		];
		const split = changeSplit(pairs, from, to);
		const job = { categories: pairs.map(({ category }) => category), before: from, after: to };
		const asked = { ...job, times: split.times };
		const ranges = solveSamplerJob('change', asked, basis.facts.tally, store());
		const draws = store();
		const made = await traceOf(
			basis,
			evidence,
			(kind, own) => Promise.resolve(solveSamplerJob(kind, own, basis.facts.tally, draws)),
			[ref('total'), ...categories.map((category) => ref('total', category))]
		);
		const valueOf = (own: OwnRef) => made.numbers.find(({ id }) => id === numberId(own))!.value!;
		expect(valueOf(ref('total')).central).toBeCloseTo(split.total, 9);
		expect(valueOf(ref('total')).low).toBeCloseTo(ranges.total.low, 9);
		expect(valueOf(ref('total')).high).toBeCloseTo(ranges.total.high, 9);
		for (const { category, total } of ranges.byCategory) {
			const value = valueOf(ref('total', category));
			expect([value.low, value.high]).toEqual([
				expect.closeTo(total.low, 9),
				expect.closeTo(total.high, 9)
			]);
		}
	});

	test('is no number where another log, or none, stands beside', () => {
		const basis = basisBy(everyTrade);
		const unknown = { ...ref('total'), log: '0'.repeat(16) };
		expect(traceNumber(basis, unknown)).toBeNull();
		expect(traceNumber({ ...basis, other: null }, ref('total'))).toBeNull();
	});

	test('is not asked of a log that weighs its goods', async () => {
		const { facts } = await factsOf('date,category,mass_kg\n2024-01-01,t_shirt,5\n');
		const { library: known, facts: shown, answers } = basisBy(everyTrade);
		const looked = { library: known, facts: shown, factors: answers.factors, options };
		expect(otherLog(looked, facts)).toBeNull();
	});
});
