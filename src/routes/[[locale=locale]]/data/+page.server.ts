import { labelsOf } from '$lib/ui/labels';
import { bundledLibrary, bundledResult } from '$lib/ui/server/bundled';
import { platformProfiles } from '$lib/ui/server/platform-profiles';
import { forDataPage, labelsToMapBy } from '$lib/ui/trimmed-sample';

/** How the bundled sample was read and mapped, and the platforms that have a synthetic log. */
export async function load() {
	const [library, result] = await Promise.all([bundledLibrary(), bundledResult()]);
	const platforms = await platformProfiles(library);
	return { sample: forDataPage(result), labels: labelsToMapBy(labelsOf(library)), platforms };
}
