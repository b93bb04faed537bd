import { chineseNumberSource, numberOfChinese } from './chinese-number';
import { claimUnitWords, scaleWords, wordAt, type AmountKind } from './claim-units';
import {
	floorAfter,
	floorBefore,
	subjectOf,
	withoutSubjectBehind,
	type Subject
} from './claim-words';
import { narrowed, numberOfText, numberSource } from './written-number';

/** A part of the text, as it was typed. */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** An amount that was recognised. */
export interface ClaimAmount {
	readonly kind: AmountKind;
	/** kg, kWh, km, shares of 1 or a count; `low` and `high` differ for a range. */
	readonly low: number;
	readonly high: number;
	/** What the written number was multiplied with: its word for a large number times its unit. */
	readonly scale: number;
	/** What it is per, or null for a total. */
	readonly per: Subject | null;
	/** Whether it is called a lower bound. */
	readonly isFloor: boolean;
	readonly span: Span;
}

/** What was found in the text of a claim. */
export interface ParsedClaim {
	readonly text: string;
	readonly amounts: readonly ClaimAmount[];
	/** First and last year, where years are named. */
	readonly years: { readonly from: number; readonly to: number } | null;
	/** Numbers that are damaged, with what they would count where that can be read. */
	readonly unreadable: readonly { readonly kind: AmountKind | null; readonly span: Span }[];
	/** Numbers without a unit that could be recognised. */
	readonly notUnderstood: readonly Span[];
	/** Whether the text says that it covers all since the beginning, or one period; null where neither. */
	readonly isCumulative: boolean | null;
	readonly basis: 'gross' | 'net' | 'unknown';
}

/** Whether a word of the text names goods: those may be counted without any other word. */
export type NamesGoods = (word: string) => boolean;

/** Reads the numbers of a claim in English or Chinese. Nothing is guessed: what has no unit is listed. */
export function parseClaim(text: string, namesGoods: NamesGoods = () => false): ParsedClaim {
	const narrow = narrowed(text);
	const tokens = tokensOf(narrow, namesGoods);
	const span = ({ from, to }: Token): Span => ({ from, to, text: text.slice(from, to) });
	const years = tokens.filter(({ type }) => type === 'year').flatMap(({ values }) => values);
	return {
		text,
		amounts: amountsOf(narrow, tokens, span, namesGoods),
		years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
		unreadable: tokens
			.filter(({ type }) => type === 'unreadable')
			.map((token) => ({ kind: token.kind, span: span(token) })),
		notUnderstood: tokens.filter(({ type }) => type === 'bare').map(span),
		isCumulative: isCumulative(narrow, years.length),
		basis: /\bnet\b|净/i.test(narrow)
			? 'net'
			: /\bgross\b|毛减排/i.test(narrow)
				? 'gross'
				: 'unknown'
	};
}

interface Token {
	readonly type: 'amount' | 'year' | 'date' | 'unreadable' | 'bare';
	readonly kind: AmountKind | null;
	/** One value, or two of a range. */
	readonly values: readonly number[];
	readonly scale: number;
	readonly from: number;
	readonly to: number;
	readonly isFloor: boolean;
}

const damagedSource = '(?<![\\p{Script=Latin}\\d])(?<!\\d[.,])\\d[\\d,.]*\\s*[<>?□■*#_…]+';
const writtenSource = `(?:${numberSource}|${chineseNumberSource})`;
const rangeMark = /\s*(?:-|–|—|~|至|到|to(?![a-z]))\s*/iy;

function tokensOf(text: string, namesGoods: NamesGoods): readonly Token[] {
	const start = new RegExp(`(?<damaged>${damagedSource})|${writtenSource}`, 'gu');
	const tokens: Token[] = [];
	for (let found = start.exec(text); found !== null; found = start.exec(text)) {
		const to = found.index + found[0].length;
		const token =
			found.groups?.['damaged'] === undefined
				? numberToken(text, found.index, found[0], namesGoods)
				: damagedToken(text, found.index, to, namesGoods);
		// Words for a number are an amount where a unit follows; else they may be anything: 十分, 千万不要.
		const isWord = token.kind === null && !/\d/.test(found[0]);
		if (!isWord) tokens.push(token);
		start.lastIndex = isWord ? to : token.to;
	}
	return tokens;
}

function valueOf(written: string): number {
	return /\d/.test(written) ? numberOfText(written) : numberOfChinese(written);
}

function damagedToken(text: string, from: number, end: number, namesGoods: NamesGoods): Token {
	const { kind, to } = measureAt(text, end, namesGoods);
	return { type: 'unreadable', kind, values: [], scale: 1, from, to, isFloor: false };
}

function numberToken(text: string, from: number, written: string, namesGoods: NamesGoods): Token {
	const first = measureAt(text, from + written.length, namesGoods);
	const second = rangeEnd(text, first.to, namesGoods);
	const last = second?.measure ?? first;
	const low = valueOf(written);
	const isYear = (value: number) => Number.isInteger(value) && value >= 1950 && value <= 2050;
	const bare = { from, to: last.to, isFloor: false, scale: 1, kind: null };
	if (last.kind === null) {
		const values = second === null ? [low] : [low, second.value];
		const areYears = last.scale === null && values.every(isYear) && !/[,. ]/.test(written);
		const isDate = /^\s*(?:个?月|[日号])/.test(text.slice(last.to));
		return { ...bare, type: areYears ? 'year' : isDate ? 'date' : 'bare', values };
	}
	const unitFactor = last.factor;
	const lowScale = (first.scale ?? last.scale ?? 1) * unitFactor;
	const highScale = (last.scale ?? 1) * unitFactor;
	return {
		...bare,
		type: 'amount',
		kind: last.kind,
		values: second === null ? [low * lowScale] : [low * lowScale, second.value * highScale],
		scale: highScale,
		isFloor: floorBefore(text.slice(0, from)) || floorAfter(text.slice(from, last.to + 2))
	};
}

interface Measure {
	readonly scale: number | null;
	readonly kind: AmountKind | null;
	readonly factor: number;
	readonly to: number;
}

/** The word for a large number and the unit that stand behind a number. */
function measureAt(text: string, from: number, namesGoods: NamesGoods): Measure {
	const more = skip(text, skip(text, from, /\s*/y), /[多余]?/y);
	const scale = wordAt(scaleWords, text, more);
	const begin = skip(text, scale?.to ?? more, /\s*(?:[多余]\s*)?/y);
	const unit = wordAt(claimUnitWords, text, begin);
	const factor = scale?.word.factor ?? null;
	if (unit) return { scale: factor, kind: unit.word.kind, factor: unit.word.factor, to: unit.to };
	const goods = goodsAt(text, begin, namesGoods);
	if (goods !== null) return { scale: factor, kind: 'items', factor: 1, to: goods };
	const year = skip(text, from, /\s*年/y);
	return { scale: factor, kind: null, factor: 1, to: scale?.to ?? year };
}

/** Where up to three words end that name goods: "3.5 million used phones". */
function goodsAt(text: string, from: number, namesGoods: NamesGoods): number | null {
	const words = /(?:[a-z-]+\s*){1,3}/iy;
	words.lastIndex = from;
	const found =
		words
			.exec(text)?.[0]
			.split(/\s+/)
			.filter((word) => word !== '') ?? [];
	for (let count = found.length; count > 0; count--) {
		if (namesGoods(found.slice(0, count).join(' '))) {
			return from + found.slice(0, count).join(' ').length;
		}
	}
	return null;
}

function rangeEnd(text: string, from: number, namesGoods: NamesGoods) {
	const begin = skip(text, from, rangeMark);
	const number = new RegExp(writtenSource, 'uy');
	number.lastIndex = begin;
	const written = begin === from ? null : number.exec(text);
	if (written === null) return null;
	const measure = measureAt(text, begin + written[0].length, namesGoods);
	return { value: valueOf(written[0]), measure };
}

function skip(text: string, from: number, pattern: RegExp): number {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : from;
}

/** Amounts with what they are per: said around them, or by an amount before that they restate. */
function amountsOf(
	text: string,
	tokens: readonly Token[],
	span: (token: Token) => Span,
	namesGoods: NamesGoods
): readonly ClaimAmount[] {
	let before = { to: 0, per: null as Subject | null };
	return tokens.flatMap((token, index) => {
		if (token.type !== 'amount') return [];
		const until = tokens[index + 1]?.from ?? text.length;
		const between = text.slice(before.to, token.from);
		const leading = before.to === 0 ? between : withoutSubjectBehind(between);
		const own = subjectOf(leading, text.slice(token.to, until), namesGoods);
		const restates = !/[.!?。！？;；\n](?:\s|$)/.test(leading) && token.kind === 'trees';
		const per = own ?? (restates && before.per === 'item' ? before.per : null);
		before = { to: token.to, per };
		const [low, high = low] = token.values as [number, number?];
		const { kind, scale, isFloor } = token;
		return [{ kind: kind!, low, high, scale, per, isFloor, span: span(token) }];
	});
}

function isCumulative(text: string, years: number): boolean | null {
	if (/\bcumulative|\bsince\b|to date|by the end of|累计|截至|迄今|以来/i.test(text)) return true;
	return years > 0 || /\byearly\b|\bannual|per year|a year\b|每年|年均|一年/i.test(text)
		? false
		: null;
}
