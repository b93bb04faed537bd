import { expect, test } from 'vitest';
import {
	askCube,
	factorsOf,
	methodFor,
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
	solveSamplerJob
} from '../../../src/lib/impact';
import { numberId, type OwnRef } from '../../../src/lib/model/number-id';
import { streamFlows, type StreamFlow } from '../../../src/lib/model/number-ref';
import type { Selection } from '../../../src/lib/model/selection';
import { library } from '../../support/library';
import { evidence, openText } from '../../support/trace-text';
import { valueAgain, type Json } from '../../trace-oracle';

/** Phones, books of which more came back than went out, and sofas with a net that was published as such. */
const csv = `date,category,items,operating_model
2024-01-05,smartphone,10,c2c_shipped
2024-01-06,smartphone,4,platform_resale
2024-01-07,book,20,c2c_shipped
2024-01-08,book,-50,c2c_shipped
2024-01-09,sofa,3,c2c_local
`;
const options = {
	...{ locale: 'en' as const, draws: 50, seed: 5 },
	overrides: [
		{
			category: 'sofa',
			parameter: 'direct',
			value: { low: 20, central: 30, high: 40 },
			source: 'own'
		}
	]
} as const;

test('streams with returns and published nets add up, and follow from their trace', async () => {
	const { engine, facts } = await openText(csv);
	const filter = new CubeFilter(await askCube(engine, facts));
	await engine.close();
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const store = new DrawStore(options.seed, options.draws);
	const ranges = sampledRanges(facts.tally, factors, store);
	const countsOf = (selection: Selection) => selectedCounts(filter, selection);
	const basis = traceBasis(library, facts, options, ranges, { countsOf });
	const groups = ['electronics', 'media', 'furniture'].filter((group) =>
		library.categories.some((category) => category.group === group)
	);
	const stream = (flow: StreamFlow, own: readonly string[] = [], model: string | null = null) =>
		({ kind: 'stream', flow, groups: own, model }) as const;
	const refs: readonly OwnRef[] = streamFlows.flatMap((flow) => [
		stream(flow),
		stream(flow, [], 'c2c_shipped'),
		...groups.map((group) => stream(flow, [group]))
	]);
	const made = await traceOf(
		basis,
		evidence,
		(kind, job) => Promise.resolve(solveSamplerJob(kind, job, facts.tally, store)),
		[...refs, { kind: 'pair', how: 'over', of: stream('cost'), by: stream('gain') }]
	);
	const trace: Json = JSON.parse(traceJson(made));
	const numbers = trace.numbers.filter(({ kind }: Json) => kind === 'stream');
	expect(numbers.length).toBeGreaterThan(10);
	for (const number of numbers) {
		expect(valueAgain(trace, number).central, number.id).toBeCloseTo(number.value.central, 9);
	}
	const kg = (ref: OwnRef) => traceNumber(basis, ref)!.value!.central;
	const net = kg({ kind: 'total', term: 'net' });
	// What is avoided less what is caused is the net; so is what stays less what falls short.
	expect(kg(stream('gain')) - kg(stream('cost'))).toBeCloseTo(net, 9);
	expect(kg(stream('stays')) - kg(stream('short'))).toBeCloseTo(net, 9);
	// 20 books kept and 50 given back displace less than nothing, which is a cost with what was added.
	expect(kg(stream('short'))).toBeGreaterThan(0);
	// Three sofas at a published net of 30 kg.
	const furniture = library.categories.find(({ id }) => id === 'sofa')!.group;
	expect(kg(stream('gain', [furniture]))).toBeCloseTo(90, 9);
	const share = trace.numbers.find(({ id }: Json) => id.startsWith('over='));
	expect(share.value.central).toBeCloseTo(kg(stream('cost')) / kg(stream('gain')), 12);
	expect(trace.numbers.map(({ id }: Json) => id)).toContain(numberId(stream('through')));
});
