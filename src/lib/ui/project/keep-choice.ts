import { publishedParts } from '../published';

/** Where the browser remembers that nothing is to be kept. */
const choiceKey = 'reprise/keep';
/** Where it remembers that something is, so that a page can wait for it before its first paint. */
const hintKey = 'reprise/kept';
/** Where a tab remembers which project is its own, through reloads. */
const tabKey = 'reprise/project';

/**
 * Whether the browser keeps what the reader does: so unless they said no. A published dashboard opens
 * as it was published each time.
 */
export function mayKeep(): boolean {
	return publishedParts() === undefined && read(() => localStorage, choiceKey) !== 'no';
}

/** Remembers the reader's choice. */
export function chooseToKeep(keep: boolean): void {
	write(() => localStorage, choiceKey, keep ? null : 'no');
}

/** Whether something was kept when this browser was used last. */
export function expectsKept(): boolean {
	return read(() => localStorage, hintKey) !== null;
}

/** Remembers whether something is kept. */
export function expectKept(isKept: boolean): void {
	write(() => localStorage, hintKey, isKept ? 'yes' : null);
}

/** Id of the project of this tab, or null. */
export function tabProject(): string | null {
	return read(() => sessionStorage, tabKey);
}

/** Remembers the project of this tab, or that it has none. */
export function setTabProject(id: string | null): void {
	write(() => sessionStorage, tabKey, id);
}

/** Storage can be forbidden: then nothing is remembered. */
function read(storage: () => Storage, key: string): string | null {
	try {
		return storage().getItem(key);
	} catch {
		return null;
	}
}

function write(storage: () => Storage, key: string, value: string | null): void {
	try {
		if (value === null) storage().removeItem(key);
		else storage().setItem(key, value);
	} catch {
		// What is kept does not depend on it.
	}
}
