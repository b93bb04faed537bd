import { factorsOf, methodFor, samplingOf } from '$lib/assess';
import { compareMethods, DrawStore } from '$lib/impact';
import { comparedRows, type ComparedLog, type ComparedRow } from '../compared-rows';
import { sampleRequest } from '../request';
import { bundledFacts, bundledLibrary } from './bundled';

/** The presets side by side on the bundled sample, with their ranges, for the prerendered page. */
export async function bundledPresets(): Promise<readonly ComparedRow[]> {
	const [library, facts] = await Promise.all([bundledLibrary(), bundledFacts()]);
	const options = { ...sampleRequest.method, locale: 'en' } as const;
	const logs = library.pack.presets.map(({ id }): ComparedLog => {
		const factors = factorsOf(
			library,
			facts,
			methodFor(library, facts, { ...options, preset: id })
		);
		const region = options.region ?? '';
		return { key: id, facts, factors, times: 1, region, trees: null, households: null };
	});
	const [base, ...others] = logs.map(({ factors, times }) => ({ factors, times }));
	const { seed, draws } = samplingOf(library, options);
	const store = new DrawStore(seed, draws);
	return comparedRows(library, logs, compareMethods({ base: base!, others }, facts.tally, store));
}
