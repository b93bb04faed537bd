import { json } from '@sveltejs/kit';
import { bundledCube } from '$lib/ui/server/bundled';

export const prerender = true;

/** The counts of the bundled sample, so that a page can filter it without an engine. */
export async function GET() {
	return json(await bundledCube());
}
