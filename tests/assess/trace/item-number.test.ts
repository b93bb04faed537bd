import { expect, test } from 'vitest';
import {
	factorsOf,
	methodFor,
	traceBasis,
	traceJson,
	traceOf,
	type MethodOptions
} from '../../../src/lib/assess';
import { auditContext } from '../../../src/lib/claims';
import { DrawStore, sampledRanges, solveSamplerJob } from '../../../src/lib/impact';
import { defaultPreset } from '../../../src/lib/model/factor-pack';
import { library } from '../../support/library';
import { evidence, openText } from '../../support/trace-text';
import { drawTotal, valueAgain, type Json } from '../../trace-oracle';

const draws = 500;
const { ownResult } = auditContext(library, [], draws);

/** A log that weighs: what one item avoids does not hang on it. */
const csv = 'category,weight_kg\nt_shirt,120.5\n';

async function itemsTraced(
	preset: string,
	pairs: readonly (readonly [string, string])[]
): Promise<Json> {
	const { engine, facts } = await openText(csv);
	await engine.close();
	const seed = library.pack.seed;
	const options: MethodOptions = { locale: 'en', preset, vehicles: 'include', draws, seed };
	const store = new DrawStore(seed, draws);
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const ranges = sampledRanges(facts.tally, factors, store);
	const by = { kind: 'plain', id: preset } as const;
	const basis = traceBasis(library, facts, options, ranges, { by });
	const refs = pairs.map(
		([category, operatingModel]) => ({ kind: 'item', category, operatingModel }) as const
	);
	const made = await traceOf(
		basis,
		evidence,
		(kind, job) => Promise.resolve(solveSamplerJob(kind, job, facts.tally, store)),
		refs
	);
	return JSON.parse(traceJson(made));
}

const pairs = [
	['smartphone', 'platform_resale'],
	['t_shirt', 'c2c_shipped'],
	// A vehicle, which is outside the headline of a log.
	['car_ice', 'c2c_local']
] as const;

test.each([defaultPreset, 'all-low', 'half-life'])(
	'what one item avoids by the preset %s is what claims are held against, and follows from its trace',
	async (preset) => {
		const known = pairs.filter(([category, model]) => ownResult(category, model) !== null);
		expect(known.length).toBeGreaterThan(1);
		const trace = await itemsTraced(preset, known);
		expect(trace.numbers).toHaveLength(known.length);
		for (const [at, [category, model]] of known.entries()) {
			const number = trace.numbers[at];
			expect(number.id).toBe(`plain=${preset}&item=${category}..${model}`);
			const own = ownResult(category, model)!;
			const shown =
				preset === defaultPreset
					? own.netKgCo2e.central
					: own.presets.find((one) => one.preset === preset)!.netKgCo2e!;
			expect(number.value.central).toBeCloseTo(shown, 12);
			if (preset === defaultPreset) {
				expect(number.value.low).toBeCloseTo(own.netKgCo2e.low, 9);
				expect(number.value.high).toBeCloseTo(own.netKgCo2e.high, 9);
			}
			const again = valueAgain(trace, number);
			for (const bound of ['low', 'central', 'high', 'median']) {
				expect(again[bound]).toBeCloseTo(number.value[bound], 9);
			}
			const { above } = number.range.high;
			expect(drawTotal(trace, number, above.draw)).toBeCloseTo(above.total, 9);
		}
	}
);

test('an item without a factor is no number', async () => {
	const trace = await itemsTraced(defaultPreset, [['unicorn', 'platform_resale']]);
	expect(trace.numbers).toEqual([]);
});
