import { json } from '@sveltejs/kit';
import { worldShapes } from '$lib/ui/server/map-shapes';

export const prerender = true;

/** The outlines of the countries, for the page that shows them. */
export async function GET() {
	return json(await worldShapes());
}
