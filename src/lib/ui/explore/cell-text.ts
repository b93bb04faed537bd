import type { ValueKind } from '$lib/impact/explored-sql';
import { formatDate, formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Cell } from '$lib/model/engine';

/** A day of the years that are written with four digits. */
const plainDay = /^\d{4}-\d\d-\d\d$/;

/** Whether a text is a day as figures and formats take it, `YYYY-MM-DD`. */
export function isPlainDay(text: string): boolean {
	return plainDay.test(text);
}

/** A value as it is shown in a table; what is missing is for the caller to say. */
export function cellText(cell: NonNullable<Cell>, kind: ValueKind, locale: Locale): string {
	if (typeof cell === 'number') {
		return Number.isFinite(cell) ? formatExact(cell, locale) : String(cell);
	}
	if (kind === 'number') return isNumeric(cell) ? longNumber(cell, locale) : cell;
	return kind === 'day' && isPlainDay(cell) ? formatDate(cell, locale) : cell;
}

function isNumeric(text: string): boolean {
	return /^-?\d+(\.\d+)?$/.test(text);
}

/** A number with more digits than a double holds, digit by digit. */
function longNumber(text: string, locale: Locale): string {
	const value = Number(text);
	if (Number.isSafeInteger(value) && !text.includes('.')) return formatExact(value, locale);
	const [whole = '', rest] = text.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
	return rest === undefined ? grouped : `${grouped}.${rest}`;
}
