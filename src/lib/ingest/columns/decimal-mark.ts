import { narrow } from '../categories/normalise-text';
import type { HeaderHabit } from './header-languages';

/** The mark before decimals, whether something decides it, and a number that can be read in two ways. */
export interface SniffedDecimal {
	readonly mark: '.' | ',';
	readonly certain: boolean;
	/** The first number that both readings fit, such as `1.234`; null where there is none. */
	readonly sample: string | null;
}

/**
 * What no group of thousands looks like: one, two, or more than three digits behind the only mark,
 * a nought before it, or the other mark before.
 */
const decimalComma =
	/^\D*(?:0,\d+|[\d' \u00a0\u2009\u202f’]*\d,(?:\d{1,2}|\d{4,})|\d[\d.]*\.\d{3},\d+)(?![\d.,])/;
const decimalPoint =
	/^\D*(?:0\.\d+|[\d' \u00a0\u2009\u202f’]*\d\.(?:\d{1,2}|\d{4,})|\d[\d,]*,\d{3}\.\d+)(?![\d.,])/;
/** Two groups of thousands with the mark between them. */
const groupPoints = /\d\.\d{3}\.\d{3}(?!\d)/;
const groupCommas = /\d,\d{2,3},\d{3}(?!\d)/;
/** One mark with exactly three digits behind it: thousands or thousandths. */
const eitherPoint = /^[^\d.,]*[1-9]\d{0,2}\.\d{3}(?![\d.,])/;
const eitherComma = /^[^\d.,]*[1-9]\d{0,2},\d{3}(?![\d.,])/;

/**
 * Which mark stands before decimals in these numbers. Where nothing decides, three digits behind a
 * mark are a group of thousands (counts and prices hardly ever have three decimals), or thousandths
 * where masses are written; the habit of the header's language makes it certain.
 */
export function decimalMark(
	samples: readonly string[],
	habit: HeaderHabit = null,
	isMass = false
): SniffedDecimal {
	const texts = samples.map(narrow);
	const count = (...shapes: readonly RegExp[]) =>
		texts.filter((text) => shapes.some((shape) => shape.test(text))).length;
	const commas = count(decimalComma, groupPoints);
	const points = count(decimalPoint, groupCommas);
	if (commas + points > 0)
		return { mark: commas > points ? ',' : '.', certain: true, sample: null };
	const point = texts.find((text) => eitherPoint.test(text));
	const comma = texts.find((text) => eitherComma.test(text));
	if (point !== undefined) return undecided(point, ',', habit === 'comma', isMass);
	if (comma !== undefined) return undecided(comma, '.', habit === 'point', isMass);
	return { mark: habit === 'comma' ? ',' : '.', certain: false, sample: null };
}

function undecided(
	sample: string,
	asThousands: '.' | ',',
	fitsHabit: boolean,
	isMass: boolean
): SniffedDecimal {
	const other = asThousands === '.' ? ',' : '.';
	return { mark: isMass && !fitsHabit ? other : asThousands, certain: fitsHabit, sample };
}
