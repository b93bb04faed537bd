/** What an amount in a text is an amount of. */
export type AmountKind =
	| 'mass'
	| 'energy'
	| 'distance'
	| 'share'
	| 'items'
	| 'transactions'
	| 'users'
	| 'households'
	| 'trees';

/** A spelling of a unit: kg for mass, kWh for energy, km for distance, shares of 1, else a count. */
export interface ClaimUnitWord {
	readonly kind: AmountKind;
	/** Matches at the place where the unit stands. */
	readonly pattern: RegExp;
	/** What one is in the unit of its kind. */
	readonly factor: number;
}

/** A Latin word that ends here, or Chinese, which has no ends of words. */
const latin = (source: string, flags = 'iy') => new RegExp(`(?:${source})(?![a-z])`, flags);
const chinese = (source: string) => new RegExp(`(?:${source})`, 'y');

/** Words that may stand between a number and what it counts. */
const between =
	'(?:(?:active|registered|chinese|average|typical|full-grown|used|second-?hand|pre-?owned|idle)\\s+)*';
const betweenChinese = '(?:名|位|个|余)?(?:中国|活跃|注册|普通|闲置|二手)*';

/** Pound and short ton by the agreement of 1959, the mile by the same; all others are decimal. */
const pound = 0.45359237;
const shortTon = 2000 * pound;
const mile = 1.609344;

/** Units as they are written in English and Chinese; the first that matches counts. */
export const claimUnitWords: readonly ClaimUnitWord[] = [
	{ kind: 'mass', pattern: latin('kgs?|kilograms?|kilos?'), factor: 1 },
	{ kind: 'mass', pattern: chinese('千克|公斤|㎏'), factor: 1 },
	{ kind: 'mass', pattern: latin('kt|kilotonnes?|kilotons?'), factor: 1e6 },
	// Case tells a megatonne from a metric ton, which some write "mt": that is left alone.
	{ kind: 'mass', pattern: latin('Mt|[Mm]egatonnes?', 'y'), factor: 1e9 },
	{ kind: 'mass', pattern: latin('Gt|[Gg]igatonnes?', 'y'), factor: 1e12 },
	{ kind: 'mass', pattern: latin('(?:US\\s+)?short\\s+tons?'), factor: shortTon },
	{ kind: 'mass', pattern: latin('(?:metric\\s+)?(?:tonnes?|tons?)|t'), factor: 1e3 },
	{ kind: 'mass', pattern: chinese('公吨|吨'), factor: 1e3 },
	{ kind: 'mass', pattern: latin('lbs?\\.?|pounds?'), factor: pound },
	{ kind: 'mass', pattern: chinese('磅'), factor: pound },
	{ kind: 'mass', pattern: chinese('斤'), factor: 0.5 },
	{ kind: 'mass', pattern: latin('g|grams?'), factor: 1e-3 },
	{ kind: 'mass', pattern: chinese('克'), factor: 1e-3 },
	{ kind: 'energy', pattern: latin('kwh|kilowatt[- ]hours?'), factor: 1 },
	{ kind: 'energy', pattern: latin('mwh'), factor: 1e3 },
	{ kind: 'energy', pattern: latin('gwh'), factor: 1e6 },
	{ kind: 'energy', pattern: latin('twh'), factor: 1e9 },
	{ kind: 'energy', pattern: chinese('千瓦时|度电|度'), factor: 1 },
	{ kind: 'distance', pattern: latin('kms?|kilomet(?:re|er)s?'), factor: 1 },
	{ kind: 'distance', pattern: chinese('公里|千米'), factor: 1 },
	{ kind: 'distance', pattern: latin('miles?'), factor: mile },
	{ kind: 'share', pattern: /%|percent(?![a-z])|per\s+cent(?![a-z])/iy, factor: 0.01 },
	{ kind: 'households', pattern: latin(`${between}(?:households?|homes?|families)`), factor: 1 },
	{
		kind: 'households',
		pattern: chinese(`户(?:中国|普通)*(?:家庭|居民)?|${betweenChinese}家庭`),
		factor: 1
	},
	{
		kind: 'users',
		pattern: latin(`${between}(?:users?|people|persons?|members?|buyers?|customers?)`),
		factor: 1
	},
	{
		kind: 'users',
		pattern: chinese(`${betweenChinese}(?:用户|会员|买家|消费者)|人次|人(?!均)`),
		factor: 1
	},
	{
		kind: 'trees',
		pattern: latin(`${between}(?:trees?|tree-years?|cedars?|larch(?:es)?|seedlings?)`),
		factor: 1
	},
	{ kind: 'trees', pattern: chinese('[棵株](?:树木|树苗|落叶松|柳杉|树)?'), factor: 1 },
	{
		kind: 'transactions',
		pattern: latin(`${between}(?:transactions?|trades?|orders?)`),
		factor: 1
	},
	{ kind: 'transactions', pattern: chinese('[笔单](?:交易|订单)?|次交易'), factor: 1 },
	{
		kind: 'items',
		pattern: latin(`${between}(?:items?|pieces?|goods|products?|devices?|units?)`),
		factor: 1
	},
	{ kind: 'items', pattern: chinese('[件台本双套辆只册张]|部(?!分)|个(?!月)'), factor: 1 }
];

/** Words for large numbers, behind a number and before its unit; the first that matches counts. */
export const scaleWords: readonly { readonly pattern: RegExp; readonly factor: number }[] = [
	{ pattern: chinese('万亿'), factor: 1e12 },
	{ pattern: chinese('千亿'), factor: 1e11 },
	{ pattern: chinese('百亿'), factor: 1e10 },
	{ pattern: chinese('千万'), factor: 1e7 },
	{ pattern: chinese('百万'), factor: 1e6 },
	{ pattern: chinese('亿'), factor: 1e8 },
	{ pattern: chinese('万'), factor: 1e4 },
	// 千克, 千瓦时 and 千米 are units.
	{ pattern: chinese('千(?![克瓦米])'), factor: 1e3 },
	{ pattern: chinese('百'), factor: 1e2 },
	{ pattern: latin('trillion|tn'), factor: 1e12 },
	{ pattern: latin('billion|bn|b'), factor: 1e9 },
	{ pattern: latin('million|mn|m'), factor: 1e6 },
	{ pattern: latin('ten\\s+thousand|wan'), factor: 1e4 },
	{ pattern: latin('thousand|k'), factor: 1e3 }
];

/** The word of a list that stands at a place of the text, and where it ends. */
export function wordAt<Word extends { readonly pattern: RegExp }>(
	words: readonly Word[],
	text: string,
	from: number
): { readonly word: Word; readonly to: number } | null {
	for (const word of words) {
		word.pattern.lastIndex = from;
		if (word.pattern.test(text)) return { word, to: word.pattern.lastIndex };
	}
	return null;
}
