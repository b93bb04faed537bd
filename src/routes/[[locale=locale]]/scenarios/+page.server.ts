import { labelsOf } from '$lib/ui/labels';
import { bundledLibrary, bundledResult } from '$lib/ui/server/bundled';
import { bundledGrowth } from '$lib/ui/server/bundled-growth';
import { bundledPresets } from '$lib/ui/server/bundled-presets';
import { forDataPage } from '$lib/ui/trimmed-sample';

/** The presets on the bundled sample, so that the page has its numbers before any code has run. */
export async function load() {
	const [library, result, rows, growth] = await Promise.all([
		bundledLibrary(),
		bundledResult(),
		bundledPresets(),
		bundledGrowth()
	]);
	const none = new Map<string, never>();
	const { presets } = library.pack;
	const cited = new Set(presets.flatMap(({ sourceIds }) => sourceIds));
	return {
		sample: { ...forDataPage(result), mapped: [] },
		labels: { ...labelsOf(library), platforms: none, regions: none },
		presets,
		growth,
		sources: library.sources.filter(({ id }) => cited.has(id)),
		// Contributions by category are asked for when they are looked at.
		rows: rows.map((row) => ({ ...row, central: null, equivalences: [] }))
	};
}
