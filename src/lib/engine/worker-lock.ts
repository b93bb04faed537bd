/** How long a worker may take to get its lock, in ms; after that nobody watches over it. */
const mostWait = 30_000;
const step = 100;

/** A name for the lock of one worker, which no other page uses. */
export function newLockName(): string {
	const random = crypto.getRandomValues(new Uint32Array(4));
	return `reprise/worker/${random.join('-')}`;
}

/** Holds a lock until this worker ends, whatever ends it. */
export function holdLock(name: string): void {
	if (hasLocks()) void navigator.locks.request(name, () => new Promise(() => undefined));
}

/**
 * Resolves when the worker that holds a lock has ended. Never settles where the browser has no
 * locks, or where the signal is aborted before.
 */
export async function workerEnded(name: string, signal: AbortSignal): Promise<void> {
	if (hasLocks() && (await isHeld(name, signal))) {
		const isFree = await navigator.locks.request(name, { signal }, () => true).catch(() => false);
		if (isFree && !signal.aborted) return;
	}
	return new Promise(() => undefined);
}

async function isHeld(name: string, signal: AbortSignal): Promise<boolean> {
	for (let waited = 0; waited < mostWait && !signal.aborted; waited += step) {
		const { held = [] } = await navigator.locks.query();
		if (held.some((lock) => lock.name === name)) return true;
		await new Promise((resolve) => setTimeout(resolve, step));
	}
	return false;
}

/** Pages without a secure context have no locks. */
function hasLocks(): boolean {
	return 'locks' in navigator;
}
