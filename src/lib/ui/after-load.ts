/** How long a page is left alone once it has loaded, ms, before what nobody sees of it is made. */
const settlingMs = 5000;

/** Does what can wait once the page has loaded, so that it never competes with the page. */
export function afterLoad(work: () => void): void {
	if (document.readyState === 'complete') whenIdle(work);
	else addEventListener('load', () => whenIdle(work), { once: true });
}

/** Does what nobody waits for once the page has been at rest for some seconds. */
export function afterRest(work: () => void): void {
	afterLoad(() => setTimeout(() => whenIdle(work), settlingMs));
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
	else setTimeout(work, 500);
}
