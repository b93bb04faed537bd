import { firstPaint } from './first-paint';

/** Does what can wait once the page has loaded and is on screen, so that it never competes with it. */
export function afterLoad(work: () => void): void {
	const whenSeen = () => void firstPaint().then(() => whenIdle(work));
	if (document.readyState === 'complete') whenSeen();
	else addEventListener('load', whenSeen, { once: true });
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
	else setTimeout(work, 500);
}
