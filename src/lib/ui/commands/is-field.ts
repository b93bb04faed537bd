/** Kinds of input that hold no text. */
const withoutText = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'submit']);

/** Whether what is typed or pasted belongs to what has the focus, be it inside a part with a tree of its own. */
export function isInField(event: Event): boolean {
	const target = event.composedPath()[0];
	if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
	if (target instanceof HTMLTextAreaElement) return true;
	return target instanceof HTMLElement && target.isContentEditable;
}

/** Whether something is open above the page, to which the keys belong. */
export function isBehindDialog(): boolean {
	return document.querySelector('dialog[open]') !== null;
}
