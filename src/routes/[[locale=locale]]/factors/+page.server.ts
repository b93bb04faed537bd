import { DrawStore, defaultDraws, unitRanges } from '$lib/impact';
import type { Library } from '$lib/model/library';
import { factorRow, type FactorRow } from '$lib/ui/factors/factor-row';
import { labelsOf } from '$lib/ui/labels';
import { bundledLibrary, bundledResult } from '$lib/ui/server/bundled';
import { forFactorsPage, labelsToEditBy } from '$lib/ui/trimmed-sample';

/** The library as the pack has it, and what of the sample log stands beside it. */
export async function load() {
	const library = await bundledLibrary();
	const { id, sha256 } = library.pack;
	const rows = rowsOf(library);
	return {
		pack: { id, sha256 },
		rows,
		sources: sourcesOf(library, rows),
		labels: labelsToEditBy(labelsOf(library)),
		sample: forFactorsPage(await bundledResult())
	};
}

/** Every category with the modelled range of its net. */
function rowsOf(library: Library): readonly FactorRow[] {
	const resolved = library.categories.map((category) => factorRow(library, category, []));
	const factors = resolved.flatMap(({ factor }) => factor ?? []);
	const ranges = unitRanges(factors, new DrawStore(library.pack.seed, defaultDraws));
	return resolved.map(({ row, factor }) => {
		if (factor === null || row.net === null) return row;
		const { low, high } = ranges[factors.indexOf(factor)]!;
		return { ...row, net: { ...row.net, range: { low, high } } };
	});
}

/** The sources that a production factor rests on, to filter by. */
function sourcesOf({ sources }: Library, rows: readonly FactorRow[]) {
	const used = new Set(rows.flatMap(({ sourceIds }) => sourceIds));
	return sources
		.filter(({ id }) => used.has(id))
		.map(({ id, title, publisher }) => ({ id, name: `${publisher}: ${title}` }));
}
