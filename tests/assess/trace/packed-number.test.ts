import { expect, test } from 'vitest';
import {
	factorsOf,
	methodFor,
	traceBasis,
	traceJson,
	traceOf,
	type LogFacts,
	type TraceBasis
} from '../../../src/lib/assess';
import { DrawStore, sampledRanges, solveSamplerJob } from '../../../src/lib/impact';
import { scaled } from '../../../src/lib/model/estimate';
import type { FactorPack } from '../../../src/lib/model/factor-pack';
import { packKey } from '../../../src/lib/model/pack-key';
import { library } from '../../support/library';
import { evidence, openText } from '../../support/trace-text';
import { valueAgain, type Json } from '../../trace-oracle';

const csv = 'category,items\nsmartphone,10\nt_shirt,200\nbook,40\n';
const sampling = { seed: 3, draws: 200 };

const phone = library.pack.production.get('smartphone')!;

/** The pack with making a phone at half of what it was. */
const halved: FactorPack = {
	...library.pack,
	...{ id: 'halved', sha256: '0123456789abcdef' },
	production: new Map(library.pack.production).set('smartphone', {
		...phone,
		...scaled(phone, 1 / 2)
	})
};

function basisBy(
	facts: LogFacts,
	pack: FactorPack,
	store: DrawStore,
	against: TraceBasis | null = null
): TraceBasis {
	const own = { ...library, pack };
	const options = { locale: 'en', ...sampling } as const;
	const factors = factorsOf(own, facts, methodFor(own, facts, options));
	const ranges = sampledRanges(facts.tally, factors, store);
	const by = { kind: 'packed', id: packKey(pack) } as const;
	return traceBasis(own, facts, options, ranges, { by, against });
}

test('a log by two packs, and what tells them apart, follows from the trace that names the values of both', async () => {
	const { engine, facts } = await openText(csv);
	await engine.close();
	const store = new DrawStore(sampling.seed, sampling.draws);
	const against = basisBy(facts, library.pack, store);
	const basis = basisBy(facts, halved, store, against);
	const made = await traceOf(basis, evidence, (kind, job) =>
		Promise.resolve(solveSamplerJob(kind, job, facts.tally, store))
	);
	const trace: Json = JSON.parse(traceJson(made));
	const [from, to] = [packKey(library.pack), 'halved.01234567'];
	const numberOf = (id: string) => trace.numbers.find((number: Json) => number.id === id);
	for (const part of ['total.net', 'category=smartphone', 'category=book']) {
		for (const pack of [from, to]) {
			const number = numberOf(`packed=${pack}&${part}`);
			expect(valueAgain(trace, number).central).toBeCloseTo(number.value.central, 9);
		}
	}
	const factor = (pack: string) =>
		trace.factors.find(({ id }: Json) => id.startsWith(`packed=${pack}&smartphone/`)).parameters;
	expect(factor(to).production.central * 2).toBeCloseTo(factor(from).production.central, 12);
	const change = numberOf(`packed=${to}&change=smartphone`);
	expect(valueAgain(trace, change).central).toBeCloseTo(change.value.central, 9);
	expect(change.value.central).toBeLessThan(0);
	expect(numberOf(`packed=${to}&change=book`)?.value.central ?? 0).toBeCloseTo(0, 9);
	expect(numberOf(`packed=${to}&change`).value.central).toBeCloseTo(change.value.central, 9);
});
