import * as m from '$lib/messages/compiled/messages.js';
import type { Assessment } from '$lib/model/assessment';
import { everyTrade, isFiltering, withKeys, type Keys } from '$lib/model/trade-filter';
import { columnName, keyName } from '../filter/filter-names';
import { pathIn } from '../locale';
import { resetFilter } from '../toasts/undoable';
import { offered, type Command, type CommandContext } from './command';

/** To limit what is in view, and to take that back. What has no effect is left out. */
export function viewCommands(context: CommandContext): readonly Command[] {
	const { log, locale, goTo } = context;
	const { filterHistory: history } = log;
	/** What was limited is seen on the page of the totals. */
	const seen = (act: () => unknown) => async () => {
		await goTo(pathIn(locale, '/'));
		await act();
	};
	return [
		...offered(
			true,
			'view',
			'find',
			(locale) => m.hand_find_filter({}, { locale }),
			seen(openFirstMenu)
		),
		...offered(
			isFiltering(log.filter),
			'view',
			'reset',
			(locale) => m.filter_reset({}, { locale }),
			seen(() => resetFilter(context))
		),
		...offered(
			history.canGoBack,
			'view',
			'undo',
			(locale) => m.hand_undo_filter({}, { locale }),
			seen(() => log.stepFilter('back'))
		),
		...offered(
			history.canGoForth,
			'view',
			'redo',
			(locale) => m.hand_redo_filter({}, { locale }),
			seen(() => log.stepFilter('forth'))
		),
		...limitCommands(context, seen)
	];
}

/** The columns that a view can be limited to by name, with what is on screen of each. */
const columns = {
	category: ({ byCategory }: Assessment) => byCategory.map(({ category }) => category),
	platform: ({ byPlatform }: Assessment) => byPlatform.map(({ platform }) => platform),
	region: ({ byRegion }: Assessment) => byRegion.map(({ region }) => region)
} as const;

function limitCommands(
	context: CommandContext,
	seen: (act: () => unknown) => Command['run']
): readonly Command[] {
	const { log, labels } = context;
	if (labels === null) return [];
	return (['category', 'platform', 'region'] as const).flatMap((column) =>
		keysOf(context, column).flatMap((key) =>
			offered(
				true,
				'view',
				`only/${column}/${key ?? ''}`,
				(locale) => {
					const name = keyName(column, key, labels, locale);
					return m.hand_limit({ column: columnName(column, locale), name }, { locale });
				},
				seen(() => log.limit(withKeys(log.filter, column, [key])))
			)
		)
	);
}

/** What the whole log holds of a column, where it was counted; else what is on screen of it. */
function keysOf({ log, result }: CommandContext, column: keyof typeof columns): Keys {
	// Whether it was counted follows the counting.
	const view = log.isCounting ? undefined : log.live?.view;
	if (view?.canFilter) return view.choices(column, everyTrade).map(({ key }) => key);
	return result === null ? [] : [...new Set(columns[column](result.assessment))];
}

/** Opens the first menu of the filter, with the cursor where its entries are searched. */
function openFirstMenu(): void {
	const menu = document.querySelector<HTMLDetailsElement>('[data-filter]');
	if (menu === null) return;
	menu.open = true;
	menu.querySelector<HTMLInputElement>('input[type=search]')?.focus();
}
