import { narrow } from '../categories/normalise-text';

/** Signs and codes of currencies, as they stand before or behind a price. */
export const currencyMarks =
	'(?:CNY|RMB|USD|EUR|GBP|JPY|CHF|SEK|NOK|DKK|PLN|KRW|INR|HKD|TWD|AUD|CAD|US\\$|HK\\$|[¥￥$€£₩₹₽元圆])';

/** Words that count items, as they stand behind a number. */
export const countWords =
	'(?:件|台|个|個|部|本|只|隻|辆|双|套|条|张|把|块|枚|册|pcs?|pieces?|items?|units?|stk|stück|x)\\.?';

/** Units of mass as they stand behind a number, with what one is in kg (the pound: 1959 agreement). */
export const massUnits: readonly { readonly pattern: string; readonly kg: number }[] = [
	{ pattern: '(?:kgs?|kilograms?|公斤|千克)', kg: 1 },
	{ pattern: '(?:g|grams?|克)', kg: 0.001 },
	{ pattern: '(?:t|tons?|tonnes?|吨)', kg: 1000 },
	{ pattern: '(?:lbs?|pounds?|磅)', kg: 0.45359237 },
	{ pattern: '斤', kg: 0.5 }
];

const units = [currencyMarks, countWords, ...massUnits.map(({ pattern }) => pattern)].join('|');
const amount = new RegExp(
	`^(?:${units})?\\s*[-+−]?\\s*(?:${units})?\\s*[\\d.,' \\u00a0\\u202f’]*\\d[.,]?\\s*[万亿]?\\s*(?:${units})?$`,
	'i'
);

/** Whether a text is a number, also with separators, a currency, a unit, 万 or 亿. */
export function isAmount(text: string): boolean {
	return amount.test(narrow(text).trim());
}
