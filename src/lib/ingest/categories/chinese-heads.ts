import type { Candidate } from './candidate';
import type { WordIndex } from './word-index';
import { candidateOf, findWord, type FoundWord } from './find-word';

/** How far the end of a Chinese word may be trusted, by its length. */
const trust = { long: 0.86, short: 0.8, single: 0.62, first: 0.72, within: 0.5 };

/** What says how a thing is or how it is sold, in titles. */
const quality =
	/^(?:\d[\d.+*x×/-]*\s*(?:[a-z%]{1,5}|新|成新|寸|英寸|码|号|升|匹|公斤|斤|克|毫安|键|米|岁|片|支|个|件|套|本|册|人|代|周年)?|[a-z]{0,2}\d+[a-z]*|国行|港版|美版|全网通|自用|自提|闲置|原装|正品|全新|二手|[一二三四五六七八九]成新|九九新|包邮|可刀|可议价|转让|出售|拆机|租房|出租房|大号|中号|小号|加厚|折叠|可折叠|无线|电动|[黑白红蓝绿灰银金粉紫棕黄橙青]色?|深空灰|男|女|男士|女士|男款|女款|男童|女童|长款|短款|均码|一对|一盒|一套|随机发|隐藏款|日系|韩版)$/;

/** Ends that make a part, a cover or an accessory of what stands before them. */
const accessoryEnd =
	/(?:壳|膜|套|罩|袋|盒|架|座|垫|线|绳|带|盖|贴|贴纸|配件|零件|部件|附件|电池|墨盒|耗材|维修|服务|回收|租赁|账号|空瓶|总成)$/;
/** What is not sold as a thing, or says nothing. */
const nothing = /(?:服务|维修|回收|租赁|代购|代练|账号|其他|其它|杂物|福袋)$|^(?:其他|其它)/;

/** What a phrase with Chinese characters could be by the characters at the end of its words. */
export function chineseHeads(phrase: string, index: WordIndex): readonly Candidate[] {
	const tokens = phrase.split(/[\s,，;；、()（）[\]【】"“”]+/).filter((token) => token !== '');
	const told = tokens.filter((token) => !quality.test(token));
	if (told.length === 0 || tokens.some((token) => nothing.test(token))) return [];
	const heads = told.map((token) => endHead(token, index));
	const accessory = told.findIndex((token) => accessoryEnd.test(token));
	if (accessory >= 0) {
		const found = heads[accessory];
		return found ? [forChild(found, phrase, index)] : [];
	}
	const last = heads.findLast((head) => head !== undefined);
	const model = modelHead(told.join(' '), index);
	return [last, model]
		.filter((head) => head !== undefined)
		.map((head) => forChild(head, phrase, index));
}

/** The longest known end of a token. */
function endHead(token: string, index: WordIndex): Candidate | undefined {
	const whole = findWord(token, index);
	if (whole) return candidateOf(whole, trust.long, 'head');
	const run = /\p{Script=Han}+$/u.exec(token.replace(/[a-z0-9]{1,4}$/, ''))?.[0] ?? '';
	for (let from = 0; from < run.length; from++) {
		const end = run.slice(from);
		const found = end === token ? undefined : findWord(end, index);
		if (found) return candidateOf(found, trustOf(end.length), 'head');
	}
	return startHead(token, index);
}

function trustOf(length: number): number {
	if (length === 1) return trust.single;
	return length > 2 ? trust.long : trust.short;
}

/** A known word within a token that ends in something else, unless that makes an accessory of it. */
function startHead(token: string, index: WordIndex): Candidate | undefined {
	if (accessoryEnd.test(token)) return undefined;
	for (let length = Math.min(token.length - 1, 6); length >= 2; length--) {
		for (let from = token.length - length; from >= 0; from--) {
			const found = findWord(token.slice(from, from + length), index);
			if (found && isChinese(found)) return candidateOf(found, trust.within, 'head');
		}
	}
	return undefined;
}

function isChinese({ word }: FoundWord): boolean {
	return word.language === 'zh' || word.language === 'mul';
}

/** A brand or model at the beginning. */
function modelHead(text: string, index: WordIndex): Candidate | undefined {
	const parts = text.match(/[a-z0-9.+-]+|\p{Script=Han}+/gu) ?? [];
	for (let to = Math.min(parts.length, 5); to > 0; to--) {
		for (const gap of [' ', '']) {
			const found = findWord(parts.slice(0, to).join(gap), index);
			if (found?.word.language === 'mul') return candidateOf(found, trust.first, 'head');
		}
	}
	return undefined;
}

const clothing = new Set(
	`t_shirt shirt jeans dress coat jacket sweater hoodie skirt shorts socks underwear swimwear suit
	sportswear clothing_other`.split(/\s+/)
);

/** Clothing and shoes of children are classes of their own, toys and goods for pets as well. */
function forChild(candidate: Candidate, phrase: string, { groups }: WordIndex): Candidate {
	const become = (category: string): Candidate =>
		groups.has(category) ? { ...candidate, category } : candidate;
	const { category } = candidate;
	if (/玩具/.test(phrase) && groups.get(category) !== 'kids') return become('toy');
	if (/宠物|猫|狗|犬|鸟|水族/.test(phrase) && groups.get(category) !== 'kids') return become('pet_goods');
	if (!/儿童|婴儿|宝宝|童装|童鞋|男童|女童|婴幼儿/.test(phrase)) return candidate;
	if (category === 'shoes' || category === 'sneakers') return become('kids_shoes');
	if (category === 'bicycle') return become('kids_bicycle');
	return clothing.has(category) ? become('baby_clothing') : candidate;
}
