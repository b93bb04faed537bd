/** How long work may keep a page waiting at a stretch, in milliseconds: a frame at 50 a second. */
export const stretch = 20;

/** What tells the time, in milliseconds, and lets everything else have its turn. */
export interface Turns {
	readonly now: () => number;
	readonly giveWay: () => Promise<void>;
}

const turns: Turns = {
	now: () => performance.now(),
	giveWay: () => new Promise((resolve) => setTimeout(resolve))
};

/**
 * Does some work for each item, in order, and gives way once a stretch has passed: between two turns
 * of the page lies no more than a stretch and one item. Rejects with the signal's reason.
 */
export async function inSlices<Item>(
	items: Iterable<Item>,
	work: (item: Item) => void,
	{ now, giveWay }: Turns = turns,
	signal?: AbortSignal
): Promise<void> {
	let since = now();
	for (const item of items) {
		work(item);
		if (now() - since < stretch) continue;
		await giveWay();
		signal?.throwIfAborted();
		since = now();
	}
}
