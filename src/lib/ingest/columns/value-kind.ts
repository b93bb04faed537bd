import { dateShape } from './date-shape';
import { narrow } from '../categories/normalise-text';

/** What a single value looks like, without knowing what it means. */
export type ValueKind = 'empty' | 'number' | 'date' | 'text';

/** A number with optional sign, thousands separators (`,` `.` `'` space) and decimals. */
const numberPattern = /^[-+]?(?:\d+(?:[.,]\d+)?|\d{1,3}(?:[,.' \u00a0\u202f]\d{3})+(?:[.,]\d+)?)$/;

/** The kind of a value by its look: full-width digits count as digits, a bare number is a number. */
export function valueKind(value: string): ValueKind {
	const text = narrow(value).trim();
	if (text === '') return 'empty';
	if (isNumber(text)) return 'number';
	return dateShape(text) === null ? 'text' : 'date';
}

/** Whether a text is a number as people write it. */
function isNumber(text: string): boolean {
	return numberPattern.test(text);
}

/** The share of the values that are not empty for which a claim holds; 0 where all are empty. */
export function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
	const filled = values.filter((value) => value.trim() !== '');
	return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}
