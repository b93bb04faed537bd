import type { AssessOptions } from '../lib/assess';
import * as m from '../lib/messages/compiled/messages.js';
import { formatDate } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';

/** What leaves rows of the log out, in words. */
export function limitsInWords(
	{ method: { from, to }, read: { where = [] } }: AssessOptions,
	locale: Locale
): readonly string[] {
	return [
		...(from === undefined
			? []
			: [m.report_limit_from({ day: formatDate(from, locale) }, { locale })]),
		...(to === undefined ? [] : [m.report_limit_to({ day: formatDate(to, locale) }, { locale })]),
		...where.map(({ column, value }) => m.report_limit_where({ column, value }, { locale }))
	];
}
