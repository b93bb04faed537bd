import { labelsOf } from '$lib/ui/labels';
import { bundledLibrary, bundledResult } from '$lib/ui/server/bundled';
import { forImpactPage, labelsShown } from '$lib/ui/trimmed-sample';

/** The bundled sample's result, so that the page has its numbers before any code has run. */
export async function load() {
	const [library, result] = await Promise.all([bundledLibrary(), bundledResult()]);
	return { sample: forImpactPage(result), labels: labelsShown(labelsOf(library), result) };
}
