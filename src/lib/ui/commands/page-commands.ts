import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { pathIn } from '../locale';
import { switchTheme } from '../theme';
import { offered, type Command, type CommandContext } from './command';

/** The pages, in the order of the header. */
const pages = [
	{ id: 'impact', path: '/', name: m.page_nav_impact },
	{ id: 'data', path: '/data/', name: m.page_nav_data },
	{ id: 'factors', path: '/factors/', name: m.factors_nav },
	{ id: 'scenarios', path: '/scenarios/', name: m.scenarios_nav },
	{ id: 'explore', path: '/explore/', name: m.explore_nav },
	{ id: 'studio', path: '/studio/', name: m.studio_nav },
	{ id: 'claims', path: '/claims/', name: m.claims_nav },
	{ id: 'method', path: '/method/', name: m.page_nav_method }
] as const;

/** To the pages. */
export function pageCommands({ locale, goTo }: CommandContext): readonly Command[] {
	return pages.flatMap(({ id, path, name }) =>
		offered(
			true,
			'page',
			id,
			(locale) => m.hand_go({ name: name({}, { locale }) }, { locale }),
			() => goTo(pathIn(locale, path))
		)
	);
}

/** To the other language and theme, and to what helps. */
export function lookCommands({ locale, path, goTo, hand }: CommandContext): readonly Command[] {
	const other: Locale = locale === 'en' ? 'zh' : 'en';
	return [
		...offered(
			true,
			'look',
			'language',
			(locale) => m.hand_language({}, { locale }),
			() => goTo(pathIn(other, path))
		),
		...offered(true, 'look', 'theme', (locale) => m.page_theme_switch({}, { locale }), switchTheme),
		...offered(
			true,
			'look',
			'sheet',
			(locale) => m.hand_sheet_open({}, { locale }),
			() => (hand.opened = 'sheet')
		),
		...offered(
			true,
			'look',
			'tour',
			(locale) => m.hand_tour({}, { locale }),
			async () => {
				await goTo(pathIn(locale, '/'));
				hand.tour = 0;
			}
		)
	];
}
