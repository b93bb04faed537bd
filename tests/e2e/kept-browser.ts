import { chromium, type BrowserContext, type Page } from 'playwright';
import { findChromium } from '../../scripts/chromium';
import { scratch } from '../support/scratch';
import { patience, startArguments } from './site';

/** A browser with a profile on disk, which is there again when the browser is started again. */
export interface KeptBrowser {
	/** Starts the browser, or starts it again, and opens a page. */
	start(url: string): Promise<Page>;
	context(): BrowserContext;
	/** Closes the browser as its user does. */
	close(): Promise<void>;
	/** Ends its process at once, as a crash or a power cut does. */
	kill(): Promise<void>;
}

/** A browser of its own profile. */
export function keptBrowser(): KeptBrowser {
	const folder = scratch({ 'of-the-test': '' });
	let context: BrowserContext | null = null;
	const running = () => {
		if (context === null) throw new Error('the browser is not running');
		return context;
	};
	return {
		async start(url) {
			context = await chromium.launchPersistentContext(folder, {
				executablePath: findChromium() ?? undefined,
				args: startArguments,
				viewport: { width: 1280, height: 900 }
			});
			context.setDefaultTimeout(patience);
			const page = context.pages()[0] ?? (await context.newPage());
			await page.goto(url);
			return page;
		},
		context: running,
		close: () => running().close(),
		async kill() {
			const page = running().pages()[0]!;
			const session = await running().newCDPSession(page);
			// The process of the browser itself goes down, and with it all of its children.
			void session.send('Browser.crash').catch(() => undefined);
			await new Promise((resolve) => running().once('close', resolve));
		}
	};
}
