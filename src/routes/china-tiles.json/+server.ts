import { json } from '@sveltejs/kit';
import { chinaTiles } from '$lib/ui/server/map-shapes';

export const prerender = true;

/** The provinces of China as squares of a grid, for the page that shows them. */
export async function GET() {
	return json(await chinaTiles());
}
