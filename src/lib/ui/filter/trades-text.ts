import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { numbered } from '$lib/messages/marked-text';
import { sheetId } from '$lib/model/sheet-id';

/** How many trades are in view, of how many, each with the name of its number. */
export function tradesText(
	{ shown, all }: { readonly shown: number; readonly all: number },
	locale: Locale
): string {
	const words = {
		shown: numbered(sheetId('trades', 'shown'), formatCount(shown, locale)),
		all: numbered(sheetId('trades', 'all'), formatCount(all, locale))
	};
	return m.filter_trades(words, { locale });
}
