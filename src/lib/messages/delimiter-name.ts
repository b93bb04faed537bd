import * as m from './compiled/messages.js';
import type { Locale } from './locale';

const names = new Map([
	[',', m.data_delimiter_comma],
	[';', m.data_delimiter_semicolon],
	['\t', m.data_delimiter_tab],
	['|', m.data_delimiter_bar],
	[' ', m.delimiter_name_space]
]);

/** A delimiter in words; an unusual one as it is, with what cannot be seen written out. */
export function delimiterName(delimiter: string, locale: Locale): string {
	const name = names.get(delimiter)?.({}, { locale });
	return name ?? JSON.stringify(delimiter).slice(1, -1);
}
