import { getContext, setContext, untrack } from 'svelte';
import type { Session } from '../session.svelte';
import { Keeper } from './keeper.svelte';

const key = Symbol('keeper');

/** Starts keeping what a session shows. */
export function startKeeping(log: Session): Keeper {
	const keeper = setContext(key, new Keeper(log));
	$effect(() => {
		// Both are read, so that a change of either is noted.
		if (log.answered !== null || log.live !== null) keeper.note();
	});
	$effect(() => {
		const { broughtViews } = log;
		if (broughtViews) untrack(() => keeper.bring(broughtViews));
	});
	return keeper;
}

/** What keeps this page's log. */
export function keeper(): Keeper {
	return getContext<Keeper>(key);
}
