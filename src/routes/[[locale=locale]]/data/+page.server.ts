import { labelsOf } from '$lib/ui/labels';
import { bundledLibrary, bundledResult } from '$lib/ui/server/bundled';
import { forDataPage, labelsToMapBy } from '$lib/ui/trimmed-sample';

/** How the bundled sample was read and mapped. */
export async function load() {
	const [library, result] = await Promise.all([bundledLibrary(), bundledResult()]);
	return { sample: forDataPage(result), labels: labelsToMapBy(labelsOf(library)) };
}
