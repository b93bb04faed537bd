import { json } from '@sveltejs/kit';
import { bundledFacts } from '$lib/ui/server/bundled';

export const prerender = true;

/** What is known of the bundled sample beside factors, so that a page can assess it without an engine. */
export async function GET() {
	return json(await bundledFacts());
}
