import type { Locale } from '../locale';
import { noBreakSpace, numberFormat } from './tables';

/** A number and what stands after it, for places that set the two differently. */
export interface ValueParts {
	readonly value: string;
	/** Empty where there is none. */
	readonly unit: string;
}

/** Value and unit as one text that does not break. */
export function joinParts({ value, unit }: ValueParts): string {
	return unit === '' ? value : `${value}${noBreakSpace}${unit}`;
}

/** `value` to `digits` significant digits (3 unless told), in full, without trailing zeros: "58,300". */
export function formatNumber(value: number, locale: Locale, digits = 3): string {
	return numberFormat(`,.${digits}~r`, locale)(value);
}

/** `value` in full to the last digit that a double holds for sure: "0.0000217", "54.25". */
export function formatExact(value: number, locale: Locale): string {
	return formatNumber(value, locale, exactDigits);
}

/** Decimal digits that every double keeps. */
const exactDigits = 15;

/** `value` with a fixed number of decimals, so that a column of them lines up: "1,234.500". */
export function formatFixed(value: number, locale: Locale, decimals: number): string {
	return numberFormat(`,.${decimals}f`, locale)(value + 0);
}

/** A count in full, never shortened: "218,400". Fractions are rounded to whole ones. */
export function formatCount(count: number, locale: Locale): string {
	return numberFormat(',.0f', locale)(count);
}

interface Scale {
	readonly from: number;
	readonly name: string;
}

/** Words for large numbers, largest first: English counts in thousands, Chinese in ten thousands. */
const scales: Readonly<Record<Locale, readonly Scale[]>> = {
	en: [
		{ from: 1e9, name: 'billion' },
		{ from: 1e6, name: 'million' }
	],
	zh: [
		{ from: 1e8, name: '亿' },
		{ from: 1e4, name: '万' }
	]
};

/** `value` rounded to `digits` significant digits, as a number. */
export function toSignificant(value: number, digits: number): number {
	return Number(value.toPrecision(digits));
}

/**
 * A large amount as people say it, in value and word: 2,500,000 is "2.5" and "million", 58,300 in
 * Chinese "5.83" and "万". The word is empty below the first one.
 */
export function formatAmountParts(amount: number, locale: Locale, digits = 3): ValueParts {
	const size = Math.abs(toSignificant(amount, digits));
	const scale = scales[locale].find(({ from }) => size >= from);
	if (scale === undefined) return { value: formatNumber(amount, locale, digits), unit: '' };
	return { value: formatNumber(amount / scale.from, locale, digits), unit: scale.name };
}

/** A large amount as people say it: "2.5 million", "5.83 万". */
export function formatAmount(amount: number, locale: Locale, digits = 3): string {
	return joinParts(formatAmountParts(amount, locale, digits));
}
