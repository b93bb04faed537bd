/** Where the browser remembers which commands were used, and whether single keys are wanted. */
const recentKey = 'reprise/commands';
const lettersKey = 'reprise/keys';
const tourKey = 'reprise/tour';

/** Commands used before that are remembered. */
const mostRecent = 12;

/** Ids of the commands used before, the last one first. */
export function recentCommands(): readonly string[] {
	const kept: unknown = parsed(read(recentKey));
	return Array.isArray(kept)
		? kept.filter((id) => typeof id === 'string').slice(0, mostRecent)
		: [];
}

/** Remembers that a command was used. */
export function rememberCommand(id: string): void {
	const others = recentCommands().filter((other) => other !== id);
	write(recentKey, JSON.stringify([id, ...others].slice(0, mostRecent)));
}

/** Whether keys without Ctrl or Cmd do anything: so unless the reader said no. */
export function wantsLetters(): boolean {
	return read(lettersKey) !== 'off';
}

export function chooseLetters(wanted: boolean): void {
	write(lettersKey, wanted ? null : 'off');
}

/** Whether the tour was taken or declined. */
export function knowsTour(): boolean {
	return read(tourKey) !== null;
}

export function rememberTour(): void {
	write(tourKey, 'known');
}

function parsed(text: string | null): unknown {
	try {
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

/** Storage can be forbidden: then nothing is remembered. */
function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function write(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// The choice lasts as long as the page.
	}
}
