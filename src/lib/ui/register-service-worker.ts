/** Registers the service worker once the page has loaded, so that it never competes with it. */
export function registerServiceWorker(): void {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
	const register = () =>
		void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
	if (document.readyState === 'complete') register();
	else addEventListener('load', register, { once: true });
}
