/** Does what can wait once the page has loaded, so that it never competes with the page. */
export function afterLoad(work: () => void): void {
	if (document.readyState === 'complete') whenIdle(work);
	else addEventListener('load', () => whenIdle(work), { once: true });
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
	else setTimeout(work, 500);
}
