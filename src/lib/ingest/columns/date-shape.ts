import { dateForms, plainDate, type DateForm, type DateFormId } from './date-forms';
import { monthNumbers } from './month-names';

/** How a date is written, and the numbers it is made of where it is made of numbers alone. */
export interface DateShape {
	readonly form: DateFormId;
	readonly precision: DateForm['precision'];
	/** Three numbers, the year not first with four digits: the order of day and month is a question. */
	readonly ordered: readonly [number, number, number] | null;
}

const patterns = dateForms.map((form) => ({ form, pattern: new RegExp(form.pattern, 'u') }));

/** How a text is written if it is a date, or null. Bare numbers that only a column makes dates are none. */
export function dateShape(value: string): DateShape | null {
	// A date has a digit, and a text without one need not be tried.
	if (value.length > 60 || !/[\d０-９一二三四]/.test(value)) return null;
	const text = plainDate(value);
	for (const { form, pattern } of patterns) {
		const match = pattern.exec(text);
		if (match !== null && isPossible(form, match)) return shapeOf(form, match);
	}
	return null;
}

function shapeOf({ id, precision }: DateForm, match: RegExpExecArray): DateShape {
	const isOrdered = id === 'long' || id === 'long_dots' || id === 'short';
	const ordered = isOrdered
		? ([Number(match[1]), Number(match[2]), Number(match[3])] as const)
		: null;
	return { form: id, precision, ordered };
}

/** A word must be a month, and of three numbers two must be able to be day and month. */
function isPossible({ id, parts }: DateForm, match: RegExpExecArray): boolean {
	const name = parts.indexOf('N');
	if (name >= 0) return monthNumbers.has(match[name + 1]!);
	const month = parts.indexOf('M');
	if (id === 'long' || id === 'long_dots' || id === 'short') {
		const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])];
		return isDayAndMonth(a, b) || (id === 'short' && isDayAndMonth(b, c));
	}
	const number = Number(match[month + 1]);
	return month < 0 || (number >= 1 && number <= 12);
}

function isDayAndMonth(a: number, b: number): boolean {
	return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}
