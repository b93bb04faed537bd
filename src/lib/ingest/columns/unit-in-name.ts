import type { MassUnit } from '../../model/reading';

/** What multiplies the values of a column, by what its name says in brackets, after a slash or last. */
const scales: readonly (readonly [factor: number, name: RegExp])[] = [
	[100_000_000, unit('[亿億]')],
	[10_000_000, unit('千万|千萬')],
	[1_000_000, unit('百万|百萬|mio\\.?|millions?|million|mln|млн')],
	[10_000, unit('[万萬]|(?:10k|10,?000)')],
	[1000, unit("千|thousands?|tsd\\.?|tausend|milliers|miles|тыс\\.?|k|1,?000|000s?|'000s?")]
];

/**
 * A unit as names give it: `成交价(万元)`, `车价（万）`, `数量/万件`, `price (10k CNY)`, `Menge in Tsd.`,
 * `销量_万件`. What counts items or money may stand behind it.
 */
function unit(word: string): RegExp {
	const behind =
		'(?:元|人民币|件|台|个|個|部|本|册|辆|輛|只|单|单位|units?|items?|pcs|stk\\.?|stück|шт\\.?|€|\\$|円|원|개|cny|rmb|yuan|usd|eur|gbp|jpy)?';
	const open = '(?:[(（[【]\\s*(?:单位[:：]?\\s*|in\\s+)?|[/／_]\\s*|\\s(?:in|en)\\s+|单位[:：])';
	return new RegExp(`${open}(?:${word})\\s*${behind}\\s*(?:[)）\\]】]|$)`, 'i');
}

/** What a value of 1 in a column of that name stands for: 10,000 in 万元 and 万件, else 1. */
export function scaleOf(column: string): number {
	const bare = /[万萬](?:元|件|台)$/.test(column) ? 10_000 : 1;
	return scales.find(([, name]) => name.test(column))?.[0] ?? bare;
}

const massNames: readonly (readonly [MassUnit, RegExp])[] = [
	['kg', /(?<![a-z])kgs?(?![a-z])|kilo|公斤|千克|кг/i],
	['jin', /斤/],
	['t', /(?<![a-z])t(?![a-z])|tons?(?![a-z])|tonnes?|[吨噸]/i],
	['lb', /(?<![a-z])lbs?(?![a-z])|pound|磅/i],
	['oz', /(?<![a-z])oz(?![a-z])|ounce|盎司/i],
	['g', /(?<![a-z])gr?(?![a-z])|gram|克/i]
];

/** The unit that a column's name gives its masses; kg where it gives none. */
export function massUnitOf(column: string): MassUnit {
	return massNames.find(([, name]) => name.test(column))?.[0] ?? 'kg';
}
