import * as v from 'valibot';
import { mayKeep } from '../project/keep-choice';

/** Where a tab remembers how the logs were called that it compared, through reloads: names alone, by the keys of the logs. */
const storageKey = 'reprise/compared@1';

/** Few links lead back to one of them. */
const mostNames = 20;

const names = v.array(v.tuple([v.string(), v.string()]));

/** How a log was called when this tab compared it, or null. Never throws. */
export function nameBefore(key: string): string | null {
	return remembered().find(([own]) => own === key)?.[1] ?? null;
}

/** Remembers how a log is called, unless nothing is to be kept. Never throws. */
export function rememberName(key: string, name: string): void {
	if (!mayKeep()) return;
	const others = remembered().filter(([own]) => own !== key);
	try {
		const all = [[key, name], ...others].slice(0, mostNames);
		sessionStorage.setItem(storageKey, JSON.stringify(all));
	} catch {
		// The link then says what to do without a name.
	}
}

function remembered(): v.InferOutput<typeof names> {
	try {
		const read = v.safeParse(names, JSON.parse(sessionStorage.getItem(storageKey) ?? '[]'));
		return read.success ? read.output : [];
	} catch {
		return [];
	}
}
