import { parsed, store, stored } from '../browser-storage';

/** Where the browser remembers which commands were used, and whether single keys are wanted. */
const recentKey = 'reprise/commands';
const lettersKey = 'reprise/keys';
const tourKey = 'reprise/tour';

const local = () => localStorage;

/** Commands used before that are remembered. */
const mostRecent = 12;

/** Ids of the commands used before, the last one first. */
export function recentCommands(): readonly string[] {
	const kept: unknown = parsed(stored(local, recentKey));
	return Array.isArray(kept)
		? kept.filter((id) => typeof id === 'string').slice(0, mostRecent)
		: [];
}

/** Remembers that a command was used. */
export function rememberCommand(id: string): void {
	const others = recentCommands().filter((other) => other !== id);
	store(local, recentKey, JSON.stringify([id, ...others].slice(0, mostRecent)));
}

/** Whether keys without Ctrl or Cmd do anything: so unless the reader said no. */
export function wantsLetters(): boolean {
	return stored(local, lettersKey) !== 'off';
}

export function chooseLetters(wanted: boolean): void {
	store(local, lettersKey, wanted ? null : 'off');
}

/** Whether the tour was taken or declined. */
export function knowsTour(): boolean {
	return stored(local, tourKey) !== null;
}

export function rememberTour(): void {
	store(local, tourKey, 'known');
}
