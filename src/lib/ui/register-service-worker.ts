/**
 * Registers the service worker once the page has loaded, so that it never competes with it, and
 * asks it for the engine when the page is idle: from then on everything works without a network.
 */
export function registerServiceWorker(): void {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
	if (document.readyState === 'complete') void register();
	else addEventListener('load', () => void register(), { once: true });
}

async function register(): Promise<void> {
	try {
		await navigator.serviceWorker.register('/service-worker.js');
		const { active } = await navigator.serviceWorker.ready;
		whenIdle(() => active?.postMessage('fetch-engine'));
	} catch {
		// Without a service worker the page works as long as there is a network.
	}
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
	else setTimeout(work, 2000);
}
