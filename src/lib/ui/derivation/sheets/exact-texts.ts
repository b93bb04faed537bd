import * as m from '$lib/messages/compiled/messages.js';
import { formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Estimate } from '$lib/model/estimate';

/** Terms and what they come to, with all digits: "2 × 0.47 = 0.94". */
export function equalsText(terms: string, result: number | string, locale: Locale): string {
	const right = typeof result === 'string' ? result : exactly(result, locale);
	return m.sheet_equals({ terms, result: right }, { locale });
}

/** Numbers in a row, to be added, multiplied or looked through. */
export function termsText(values: readonly number[], sign: string, locale: Locale): string {
	return values.map((value) => exactly(value, locale)).join(sign);
}

/** The three numbers of a value in full. */
export function threeExact({ low, central, high }: Estimate, locale: Locale): string {
	const [a, b, c] = [low, central, high].map((value) => exactly(value, locale));
	return m.factors_three({ low: a!, central: b!, high: c! }, { locale });
}

/** A number in full, without the residue of binary arithmetic. */
export function exactly(value: number, locale: Locale): string {
	return formatExact(Number(value.toPrecision(12)), locale);
}
