import * as v from 'valibot';
import { parsed, store, stored } from '../browser-storage';
import { mayKeep } from '../project/keep-choice';

/** Where a tab remembers how the logs were called that it compared, through reloads: names alone, by the keys of the logs. */
const storageKey = 'reprise/compared@1';

/** Few links lead back to one of them. */
const mostNames = 20;

const ofTab = () => sessionStorage;
const names = v.array(v.tuple([v.string(), v.string()]));

/** How a log was called when this tab compared it, or null. Never throws. */
export function nameBefore(key: string): string | null {
	return remembered().find(([own]) => own === key)?.[1] ?? null;
}

/** Remembers how a log is called, unless nothing is to be kept. Never throws. */
export function rememberName(key: string, name: string): void {
	if (!mayKeep()) return;
	const others = remembered().filter(([own]) => own !== key);
	store(ofTab, storageKey, JSON.stringify([[key, name], ...others].slice(0, mostNames)));
}

/** Forgets every name. */
export function forgetNames(): void {
	store(ofTab, storageKey, null);
}

function remembered(): v.InferOutput<typeof names> {
	const read = v.safeParse(names, parsed(stored(ofTab, storageKey)));
	return read.success ? read.output : [];
}
