import { getContext, setContext } from 'svelte';

/** What lies open above the page: the list of commands, or the sheet of shortcuts. */
export type Opened = 'palette' | 'sheet';

/**
 * What is asked of the parts of the page that come after its first view. It can be asked for before
 * they are there: they take it up when they come.
 */
export class Hand {
	opened = $state<Opened | null>(null);
	/** Step of the tour that is shown, counted from 0; null while there is none. */
	tour = $state<number | null>(null);
	/** Whether the tour is offered on the page. */
	offersTour = $state(false);
}

const key = Symbol('hand');

/** Starts it for this page. */
export function startHand(): Hand {
	return setContext(key, new Hand());
}

/** That of this page. */
export function hand(): Hand {
	return getContext<Hand>(key);
}
