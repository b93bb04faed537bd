/** What a session is doing; the page says so in `html[data-state]`. */
export type SessionState = 'starting' | 'ready' | 'loading' | 'failed';

/** How far the reading of a file has come. */
export interface Progress {
	readonly file: string;
	/** Size of the file. */
	readonly bytes: number;
	readonly bytesRead: number;
}

/** Says on the page, in this very task, what is being done: the page's own mirror follows later. */
export function markState(state: SessionState): void {
	document.documentElement.dataset.state = state;
}
