import { base } from '$app/paths';
import { publishedParts } from './published';

/**
 * Registers the service worker and asks it for the engine and for what a published dashboard has
 * beside the site: from then on everything works without a network.
 */
export async function registerServiceWorker(): Promise<void> {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
	try {
		await navigator.serviceWorker.register(`${base}/service-worker.js`);
		const { active } = await navigator.serviceWorker.ready;
		active?.postMessage(publishedParts() ?? []);
	} catch {
		// Without a service worker the page works as long as there is a network.
	}
}
