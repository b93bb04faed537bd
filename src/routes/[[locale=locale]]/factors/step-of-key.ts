/**
 * Which way a key press steps through the changes, or null where it does not: Ctrl or Cmd with Z goes
 * back, with Shift+Z or Y forth. In a field with text that is not in force yet the keys are the field's.
 */
export function stepOfKey(event: KeyboardEvent): 'back' | 'forth' | null {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
	const key = event.key.toLowerCase();
	if (key !== 'z' && key !== 'y') return null;
	if (isWrittenIn(event.target)) return null;
	return key === 'y' || event.shiftKey ? 'forth' : 'back';
}

/** Whether a field holds text of its own: fields of values say what is in force beside them. */
function isWrittenIn(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return false;
	return target.value !== target.dataset['inForce'];
}
