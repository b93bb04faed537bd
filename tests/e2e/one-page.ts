import { afterAll, beforeAll } from 'vitest';
import type { WatchedPage } from './site';

/**
 * One page for all tests of a `describe`, opened before the first: a first visit and the reading of a
 * log take longer than most of what is asked of them. Each test goes on from where the one before left.
 */
export function onePage(open: () => Promise<WatchedPage>): () => WatchedPage {
	let watched: WatchedPage;
	beforeAll(async () => {
		watched = await open();
	});
	afterAll(() => watched.page.context().close());
	return () => watched;
}
