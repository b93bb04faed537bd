import { narrow } from '../categories/normalise-text';

/** One or two decimals behind the mark, or more than three: no group of thousands looks so. */
const decimalComma = /\d,(?:\d{1,2}|\d{4,})(?!\d)(?!.*[.,]\d)/;
const decimalPoint = /\d\.(?:\d{1,2}|\d{4,})(?!\d)(?!.*[.,]\d)/;

/** Which mark stands before decimals in these numbers; the point where nothing speaks for either. */
export function decimalMark(samples: readonly string[]): '.' | ',' {
	const texts = samples.map(narrow);
	const commas = texts.filter((text) => decimalComma.test(text)).length;
	const points = texts.filter((text) => decimalPoint.test(text)).length;
	return commas > points ? ',' : '.';
}
