import { expect, test } from 'vitest';
import { factorsOf, methodFor, traceBasis, traceJson, traceOf } from '../../../src/lib/assess';
import { DrawStore, sampledRanges, solveSamplerJob } from '../../../src/lib/impact';
import { library } from '../../support/library';
import { evidence, openText } from '../../support/trace-text';
import { valueAgain, type Json } from '../../trace-oracle';

/** Phones avoid and books that come back cost: which is more hangs on the draw. */
const csv = 'category,items\nsmartphone,10\nbook,600\nbook,-560\n';
const options = { locale: 'en', draws: 1000, seed: 5 } as const;

test('the share of the draws below zero is counted from the draws, and follows from its trace', async () => {
	const { engine, facts } = await openText(csv);
	await engine.close();
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const store = new DrawStore(options.seed, options.draws);
	const solve = <Kind extends 'certainty' | 'draws'>(kind: Kind) =>
		solveSamplerJob(kind, { factors }, facts.tally, store);
	const { belowZero, bins, low, high } = solve('certainty')!;
	const { columns, data } = solve('draws');
	const nets = Array.from(data[columns.indexOf('net_kg_co2e')]!);
	expect([low < 0, high > 0]).toEqual([true, true]);
	expect(belowZero).toBe(nets.filter((net) => net < 0).length);
	const basis = traceBasis(library, facts, options, sampledRanges(facts.tally, factors, store));
	const ref = { kind: 'chance', from: bins[0]!.from, to: 0 } as const;
	const made = await traceOf(
		basis,
		evidence,
		(kind, job) => Promise.resolve(solveSamplerJob(kind, job, facts.tally, store)),
		[ref]
	);
	const trace: Json = JSON.parse(traceJson(made));
	const number = trace.numbers.find(({ kind }: Json) => kind === 'chance');
	expect(number.value.central).toBe(belowZero / 1000);
	expect(valueAgain(trace, number).central).toBe(belowZero / 1000);
	// The draws on both sides of zero are named: the last below it and the first that is not.
	const { below, above } = number.edges.to;
	const sorted = nets.toSorted((a, b) => a - b);
	expect([below.total, above.total]).toEqual([
		expect.closeTo(sorted[belowZero - 1]!, 9),
		expect.closeTo(sorted[belowZero]!, 9)
	]);
});
