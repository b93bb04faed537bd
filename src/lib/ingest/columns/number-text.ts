import { narrow } from '../categories/normalise-text';

/** Signs and codes of currencies as they stand before or behind a price, with their ISO codes. */
export const currencySigns: readonly (readonly [sign: string, iso: string])[] = [
	['US$', 'USD'],
	['HK$', 'HKD'],
	['NT$', 'TWD'],
	['R$', 'BRL'],
	['A$', 'AUD'],
	['AU$', 'AUD'],
	['C$', 'CAD'],
	['CA$', 'CAD'],
	['S$', 'SGD'],
	['MX$', 'MXN'],
	['$', 'USD'],
	['¥', 'CNY'],
	['￥', 'CNY'],
	['元', 'CNY'],
	['圆', 'CNY'],
	['RMB', 'CNY'],
	['人民币', 'CNY'],
	['円', 'JPY'],
	['원', 'KRW'],
	['₩', 'KRW'],
	['€', 'EUR'],
	['EURO', 'EUR'],
	['EUROS', 'EUR'],
	['£', 'GBP'],
	['₹', 'INR'],
	['₽', 'RUB'],
	['РУБ.', 'RUB'],
	['РУБ', 'RUB'],
	['Р.', 'RUB'],
	['₴', 'UAH'],
	['ZŁ', 'PLN'],
	['ZL', 'PLN'],
	['KČ', 'CZK'],
	['FT', 'HUF'],
	['LEI', 'RON'],
	['FR.', 'CHF'],
	['₺', 'TRY'],
	['₫', 'VND'],
	['฿', 'THB'],
	['₱', 'PHP'],
	['₪', 'ILS'],
	['RM', 'MYR'],
	['RP', 'IDR']
];

const codes =
	'CNY|USD|EUR|GBP|JPY|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|UAH|RUB|KRW|INR|HKD|TWD|SGD|MYR|IDR|THB|VND|PHP|ILS|AUD|CAD|NZD|MXN|BRL|ZAR|AED';

/** What a currency can stand as, with one that has no country of its own: the crowns. */
export const currencyMarks = `(?:${[...currencySigns.map(([sign]) => escaped(sign)), codes, 'kr\\.?'].join('|')})`;

/** Words that count items, as they stand behind a number. */
export const countWords =
	'(?:件|台|个|個|部|本|只|隻|辆|輛|双|雙|套|条|條|张|張|把|块|枚|册|冊|点|點|着|개|권|대|pcs?|pieces?|pièces?|pz|items?|articles?|units?|uds?|unidades?|un|st|stk|stück|stuks?|szt|ks|шт|ea|x|×)\\.?';

/** Units of mass as they stand behind a number, with what one is in kg (pound and ounce: 1959 agreement). */
export const massUnits: readonly { readonly pattern: string; readonly kg: number }[] = [
	{ pattern: '(?:kgs?|kilos?|kilograms?|公斤|千克|кг)\\.?', kg: 1 },
	{ pattern: '(?:g|gr|grams?|克|г|гр)\\.?', kg: 0.001 },
	{ pattern: '(?:t|tons?|tonnes?|吨|噸|т)\\.?', kg: 1000 },
	{ pattern: '(?:lbs?|pounds?|磅)\\.?', kg: 0.45359237 },
	{ pattern: '(?:oz|ounces?|盎司)\\.?', kg: 0.028349523125 },
	{ pattern: '斤', kg: 0.5 }
];

function escaped(sign: string): string {
	return sign.replace(/[$.]/g, '\\$&');
}

const units = [currencyMarks, countWords, ...massUnits.map(({ pattern }) => pattern)].join('|');
const amount = new RegExp(
	`^\\(?(?:${units})?\\s*[-+−]?\\s*(?:${units})?\\s*[\\d.,' \\u00a0\\u2009\\u202f’]*\\d[.,]?\\s*[万亿萬億千k]?\\s*(?:${units})?[-)]?$`,
	'i'
);

/** Whether a text is a number, also with separators, a currency, a unit, 万 or 亿. */
export function isAmount(text: string): boolean {
	return amount.test(narrow(text).trim());
}

/** Whether a text is a price: a number with a currency before or behind it. */
export function isMoney(text: string): boolean {
	return /[^\d\s.,]/.test(text) && isAmount(text) && currency.test(narrow(text).trim());
}

const currency = new RegExp(`^[-(+]?\\s*${currencyMarks}|${currencyMarks}[-)]?$`, 'i');
