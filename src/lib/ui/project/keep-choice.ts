import { store, stored } from '../browser-storage';
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
	return publishedParts() === undefined && stored(() => localStorage, choiceKey) !== 'no';
}

/** Remembers the reader's choice. */
export function chooseToKeep(keep: boolean): void {
	store(() => localStorage, choiceKey, keep ? null : 'no');
}

/** Whether something was kept when this browser was used last. */
export function expectsKept(): boolean {
	return stored(() => localStorage, hintKey) !== null;
}

/** Remembers whether something is kept. */
export function expectKept(isKept: boolean): void {
	store(() => localStorage, hintKey, isKept ? 'yes' : null);
}

/** Id of the project of this tab, or null. */
export function tabProject(): string | null {
	return stored(() => sessionStorage, tabKey);
}

/** Remembers the project of this tab, or that it has none. */
export function setTabProject(id: string | null): void {
	store(() => sessionStorage, tabKey, id);
}
