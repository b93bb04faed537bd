import { logKey } from '$lib/assess/other-log';
import type { LogFacts } from '$lib/assess/log-facts';
import { nameBefore, rememberName } from './compared-names';

/** A log that was set against the one on screen. */
export interface ComparedLog {
	/** As its user knows it. */
	readonly name: string;
	readonly facts: LogFacts;
}

/** Few of them are looked at one after the other. */
const mostKnown = 8;

/** What was compared since the page was opened, by the keys of the logs, the latest last. */
const known = new Map<string, ComparedLog>();

/** Remembers a log, so that what it was compared in can tell how it was made. */
export function rememberLog(log: ComparedLog): void {
	const key = logKey(log.facts);
	known.delete(key);
	known.set(key, log);
	const [oldest] = known.keys();
	if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
	rememberName(key, log.name);
}

/** A log that was compared; undefined where none of that key was. */
export function comparedLog(key: string): ComparedLog | undefined {
	return known.get(key);
}

/** How a log that was compared is called, before a reload as well; null where this tab compared none of that key. */
export function comparedName(key: string): string | null {
	return known.get(key)?.name ?? nameBefore(key);
}
