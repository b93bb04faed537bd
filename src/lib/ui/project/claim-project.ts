/** How long a page that is being left may hold on to its project, in ms. */
const leaveTime = 300;

/** Ids that this tab holds. */
const held = new Set<string>();

/**
 * The id under which this tab may write: the one given where no other tab writes under it, else a
 * new one. It is held until the page is left, however it is left.
 */
export async function claimProject(id: string | null, isOwn: boolean): Promise<string> {
	if (id !== null) {
		if (await hold(id)) return id;
		// The page that was here before a reload may not be gone yet.
		if (isOwn) {
			await new Promise((resolve) => setTimeout(resolve, leaveTime));
			if (await hold(id)) return id;
		}
	}
	const another = newId();
	await hold(another);
	return another;
}

function hold(id: string): Promise<boolean> {
	if (held.has(id)) return Promise.resolve(true);
	// Pages without a secure context have no locks: the last one that writes wins there.
	if (!('locks' in navigator)) return Promise.resolve(true);
	return new Promise((resolve, reject) => {
		navigator.locks
			.request(`reprise/project/${id}`, { ifAvailable: true }, (lock) => {
				if (lock !== null) held.add(id);
				resolve(lock !== null);
				return lock === null ? undefined : untilLeft();
			})
			.catch(reject);
	});
}

function untilLeft(): Promise<never> {
	return new Promise(() => undefined);
}

function newId(): string {
	const random = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
