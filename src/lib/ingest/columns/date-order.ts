import type { DateNumbers, DateOrder } from '../../model/reading';
import { narrow } from '../categories/normalise-text';
import { dateShape } from './date-shape';
import { shareOf } from './value-kind';

/** The order of day, month and year, and whether the values decide it. */
export interface SniffedDateOrder {
	readonly order: DateOrder;
	readonly certain: boolean;
}

/** What speaks for one order beside the values: the language of the header, a time with am or pm. */
export interface DateOrderHints {
	readonly isDayFirst: boolean;
	readonly isMonthFirst: boolean;
}

/**
 * The order of the parts of dates written with numbers alone. A part above 12 is no month and one
 * above 31 no day; dots are used where the day comes first, and so it does in most languages. Where
 * nothing decides, the day is taken to come first, unless the file looks American.
 */
export function dateOrder(
	samples: readonly string[],
	hints: DateOrderHints = { isDayFirst: false, isMonthFirst: false }
): SniffedDateOrder {
	const ordered = samples.flatMap((text) => {
		const parts = dateShape(text)?.ordered;
		return parts ? [{ text, parts }] : [];
	});
	if (ordered.length === 0) return { order: 'YMD', certain: true };
	const count = (holds: (parts: readonly number[]) => boolean) =>
		ordered.filter(({ parts }) => holds(parts)).length;
	const yearFirst = count(([first]) => first! > 31);
	const dayFirst = count(([first]) => first! > 12 && first! <= 31);
	const monthFirst = count(([first, second]) => first! <= 12 && second! > 12);
	if (yearFirst > 0) return { order: 'YMD', certain: true };
	if (dayFirst + monthFirst > 0) {
		return { order: dayFirst >= monthFirst ? 'DMY' : 'MDY', certain: true };
	}
	if (ordered.every(({ text }) => narrow(text).includes('.')) || hints.isDayFirst) {
		return { order: 'DMY', certain: true };
	}
	return { order: hints.isMonthFirst ? 'MDY' : 'DMY', certain: false };
}

/** The ways in which the dates of a column are written, the most frequent first; `iso` is a plain day. */
export function writtenForms(samples: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const sample of samples) {
		const form = /^\d{4}-\d{2}-\d{2}$/.test(sample) ? 'iso' : dateShape(sample)?.form;
		if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
}

const numberShapes: readonly (readonly [DateNumbers, RegExp])[] = [
	['epoch_seconds', /^(?:[5-9]\d{8}|[1-4]\d{9})(?:\.\d+)?$/],
	['epoch_milliseconds', /^[5-9]\d{11}$|^[1-4]\d{12}$/],
	['excel_serial', /^[2-7]\d{4}(?:\.\d+)?$/]
];

/** What a column of bare numbers counts, if nearly all of it is such numbers. */
export function dateNumbers(samples: readonly string[]): DateNumbers {
	const found = numberShapes.find(
		([, shape]) => shareOf(samples, (text) => shape.test(text)) >= 0.9
	);
	return found?.[0] ?? 'none';
}
