import type { Candidate } from '../../model/category-match';
import type { WordIndex } from './word-index';
import { candidateOf, findWord, type FoundWord } from './find-word';
import { chinesePurposes, forPurpose } from './for-whom';

/** How far the end of a Chinese word may be trusted, by its length. */
const trust = { long: 0.84, short: 0.66, single: 0.56, first: 0.78, within: 0.45 };

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
	if (tokens.some((token) => nothing.test(token))) return [];
	const told = tokens.filter((token) => !quality.test(token) || findWord(token, index));
	if (told.length === 0) return [];
	const purposes = chinesePurposes(phrase);
	return headsOf(told, index).map((head) => forPurpose(head, purposes, index));
}

/** The surest head of any word; where one of them is an accessory, that alone. */
function headsOf(told: readonly string[], index: WordIndex): readonly Candidate[] {
	const heads = told.map((token) => endHead(token, index));
	const accessory = told.findIndex((token) => accessoryEnd.test(token));
	const ends = accessory >= 0 ? [heads[accessory]] : heads;
	const model = accessory >= 0 ? undefined : modelHead(told.join(' '), index);
	return [...ends, model].filter((head) => head !== undefined);
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
	for (const from of [0, 1]) {
		for (let to = Math.min(parts.length, from + 5); to > from; to--) {
			const named = parts.slice(from, to);
			const found = findWord(named.join(' '), index) ?? findWord(named.join(''), index);
			if (found?.word.language === 'mul') return candidateOf(found, trust.first, 'head');
		}
	}
	return undefined;
}
