import type { DateNumbers, DateOrder } from '../../model/reading';
import { dateShape } from './date-shape';
import { narrow } from '../categories/normalise-text';
import { shareOf } from './value-kind';

/** The order of day, month and year, and whether the values decide it. */
export interface SniffedDateOrder {
	readonly order: DateOrder;
	readonly certain: boolean;
}

/**
 * The order of the parts of dates written with numbers alone. A part above 12 is no month and one
 * above 31 no day; dots are used where the day comes first. Where nothing decides, the day is taken
 * to come first, as most of the world writes it.
 */
export function dateOrder(samples: readonly string[]): SniffedDateOrder {
	const ordered = samples.map(narrow).flatMap((text) => {
		const shape = dateShape(text);
		return shape?.kind === 'ordered' ? [{ text, parts: shape.parts }] : [];
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
	return { order: 'DMY', certain: ordered.every(({ text }) => text.includes('.')) };
}

const numberShapes: readonly (readonly [DateNumbers, RegExp])[] = [
	['epoch_seconds', /^[5-9]\d{8}$|^[1-4]\d{9}$/],
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
