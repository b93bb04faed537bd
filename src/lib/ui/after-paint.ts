/** Runs something once what is on the page now has been painted; at once where nothing is painted. */
export function afterPaint(act: () => void): void {
	if (document.hidden) setTimeout(act);
	else requestAnimationFrame(() => setTimeout(act));
}
