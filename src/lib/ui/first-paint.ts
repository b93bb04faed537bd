/** Longest wait for the first paint, ms: slow machines take seconds, and a window may go out of sight. */
const longestMs = 5000;

/** Resolves once something of the page has been on screen, or never will be soon. */
export function firstPaint(): Promise<void> {
	if (!PerformanceObserver.supportedEntryTypes?.includes('paint')) return Promise.resolve();
	return new Promise((resolve) => {
		const done = () => {
			observer.disconnect();
			resolve();
		};
		const observer = new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length > 0) done();
		});
		observer.observe({ type: 'paint', buffered: true });
		setTimeout(done, document.hidden ? 0 : longestMs);
	});
}
