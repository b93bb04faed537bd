import { escapeMarkup } from '../lib/export/escape-markup';
import * as m from '../lib/messages/compiled/messages.js';
import { formatDate } from '../lib/messages/format';

/** What the pages of a dashboard say and need. */
export interface DashboardMark {
	readonly title: string;
	/** `YYYY-MM-DD`. */
	readonly refreshed: string;
	/** Paths below the site, the project first. */
	readonly parts: readonly string[];
	/** Whether the first page that is opened is the Chinese one. */
	readonly startsInChinese: boolean;
}

/** The script that leads to the Chinese pages, once for each tab: whoever goes back stays there. */
export const startFile = 'dashboard-start.js';

/** Its text. */
export const startScript = `try {
	if (sessionStorage.getItem('reprise/started') === null) {
		sessionStorage.setItem('reprise/started', 'zh');
		location.replace('zh/' + location.search + location.hash);
	}
} catch {
	// Without storage the page stays in English.
}
`;

/**
 * A page of the site as one of a dashboard: it says whose it is and when it was refreshed before any
 * script has run, and holds back the numbers of the bundled sample until its own are there. Throws
 * for a page that is not as the build writes them.
 */
export function dashboardPage(html: string, mark: DashboardMark, path: string): string {
	const parts = escapeMarkup(mark.parts.join(' '));
	const opened = replaced(html, ' data-state="starting"', (before) => {
		return `${before} data-dashboard="${parts}" data-restoring=""`;
	});
	const named = replaced(opened, '<title>', (before) => `${before}${escapeMarkup(mark.title)} · `);
	const said = replaced(named, /<body[^>]*>/, (before) => `${before}\n\t\t${lineOf(mark)}`);
	if (!mark.startsInChinese || path !== 'index.html') return said;
	return replaced(said, '<meta charset="utf-8" />', (before) => {
		return `${before}\n\t\t<script src="./${startFile}"></script>`;
	});
}

/** In both languages: which one is seen follows the page's. */
function lineOf({ title, refreshed }: DashboardMark): string {
	const line = (['en', 'zh'] as const)
		.map((locale) => {
			const text = m.publish_line({ day: formatDate(refreshed, locale) }, { locale });
			const lang = locale === 'zh' ? 'zh-Hans' : 'en';
			const without = m.publish_no_script({}, { locale });
			return `<p lang="${lang}"><strong>${escapeMarkup(title)}</strong> · ${escapeMarkup(text)}<noscript> ${escapeMarkup(without)}</noscript></p>`;
		})
		.join('');
	return `<section class="dashboard" aria-label="${escapeMarkup(title)}">${line}</section>`;
}

function replaced(html: string, what: string | RegExp, by: (before: string) => string): string {
	const found = typeof what === 'string' ? what : (what.exec(html)?.[0] ?? '');
	if (found === '' || !html.includes(found)) throw new Error(`a page without ${String(what)}`);
	return html.replace(found, () => by(found));
}
