/** What an amount can be per. */
export type Subject = 'item' | 'transaction' | 'user' | 'tree' | 'household' | 'km' | 'year';

const nouns: readonly (readonly [Subject, RegExp])[] = [
	['year', /^year$/i],
	['tree', /^trees?$/i],
	['household', /^(?:households?|home|family)$/i],
	['user', /^(?:users?|persons?|people|member|capita|buyer)$/i],
	['transaction', /^(?:transactions?|trades?|orders?)$/i],
	['km', /^(?:km|kilomet(?:re|er))$/i],
	['item', /^(?:items?|pieces?|products?|articles?|devices?|units?)$/i]
];

/** Adjectives before what is counted: "each used phone". */
const adjectives = '(?:(?:used|second-?hand|idle|pre-?owned|single|new|full-grown)\\s+)*';
const behind = new RegExp(
	`^(?:\\s*(?:of\\s+)?(?:CO2e?|CO₂e?|carbon dioxide|emissions|carbon))*\\s*(?:/|per|for each|for every|each|every|an?)\\s*${adjectives}([a-z][a-z-]*)`,
	'i'
);
const ahead = new RegExp(`\\b(?:each|every|per|one|an?)\\s+${adjectives}([a-z][a-z-]*)`, 'gi');

const chinese: readonly (readonly [Subject, RegExp])[] = [
	['tree', /[每一][棵株]|每[个种]?树/],
	['household', /每一?户|户均|每个家庭/],
	['user', /每一?[名位]|每个?(?:用户|人)|人均/],
	['transaction', /每一?[笔单]/],
	['km', /每(?:行驶)?一?公里/],
	[
		'item',
		/每(?:交易|购买|卖出|回收|流转)?一?(?:[件台本双套辆只册张]|部(?!分)|个(?!月))|一(?:[件台本]|部(?!分))/
	]
];
const chineseBehind = /^\s*(?:二氧化碳(?:当量)?)?\s*[/／]\s*([部件台本双套个棵株户人笔单])/;

/**
 * What an amount is per, by the words before it ("each phone", 每部手机) and behind it ("per item",
 * /件); null where they do not say. What is behind is nearer. Per year is no subject of an amount.
 */
export function subjectOf(
	leading: string,
	trailing: string,
	namesGoods: (word: string) => boolean
): Subject | null {
	const found = [subjectBehind(trailing, namesGoods), subjectAhead(leading, namesGoods)];
	return found.find((subject) => subject !== null && subject !== 'year') ?? null;
}

/** A text without what an amount before it is per: of "25 kg per phone avoided" it is "avoided". */
export function withoutSubjectBehind(text: string): string {
	return text.replace(behind, '').replace(chineseBehind, '');
}

function subjectBehind(text: string, namesGoods: (word: string) => boolean): Subject | null {
	const noun = behind.exec(text)?.[1];
	if (noun !== undefined) return subjectOfNoun(noun, namesGoods);
	const mark = chineseBehind.exec(text)?.[1];
	return mark === undefined ? null : (marks[mark] ?? 'item');
}

const marks: Readonly<Record<string, Subject>> = {
	棵: 'tree',
	株: 'tree',
	户: 'household',
	人: 'user',
	笔: 'transaction',
	单: 'transaction'
};

/** The last one is the nearest to the amount. */
function subjectAhead(text: string, namesGoods: (word: string) => boolean): Subject | null {
	const subjects = [...text.matchAll(ahead)].map(([, noun]) => subjectOfNoun(noun!, namesGoods));
	const last = subjects.findLast((subject) => subject !== null);
	return last ?? chinese.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function subjectOfNoun(noun: string, namesGoods: (word: string) => boolean): Subject | null {
	const known = nouns.find(([, pattern]) => pattern.test(noun));
	return known?.[0] ?? (namesGoods(noun) ? 'item' : null);
}

const floors =
	/(?:at least|more than|over|no less than|minimum of|upwards of|exceed(?:s|ed|ing)?|超过?|逾|突破|高于)\s*(?:减少|减排|避免|降低|节省|节约)?了?\s*(?:about|约|达|approximately)?\s*$/i;
/** Of these other words may stand between, 至少为社会避免了: they say nothing but that it is a bound. */
const chineseFloors = /(?:至少|起码|最少|不少于|不低于)[\s\u4e00-\u9fff]{0,10}$/;

/** Whether the words right before a number call it a lower bound. */
export function floorBefore(text: string): boolean {
	return floors.test(text) || chineseFloors.test(text);
}

/** Whether the words within or right behind an amount do so: 100多万, 万吨以上. */
export function floorAfter(text: string): boolean {
	return /\d\s*[多余]|[万亿千百]\s*[多余]|以上|or more/.test(text);
}
