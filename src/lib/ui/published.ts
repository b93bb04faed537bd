import type { Work } from './answering.svelte';
import type { LogSource } from './log-source';

/**
 * What the published dashboard that this page belongs to has beside the site, as `reprise publish`
 * wrote it into the page: paths below the site, the project first. Undefined on the plain site.
 */
export function publishedParts(): readonly string[] | undefined {
	// Pages are written where there is no document.
	return globalThis.document?.documentElement.dataset['dashboard']?.split(' ');
}

/** What opens that dashboard, or undefined on the plain site; `run` reads its log where counts do not do. */
export function publishedLog(run: LogSource['run']): Work | undefined {
	const parts = publishedParts();
	if (parts === undefined) return undefined;
	return async (context) => {
		const { openDashboard } = await import('./project/open-dashboard');
		return openDashboard(parts, (request) => run(request, context));
	};
}
