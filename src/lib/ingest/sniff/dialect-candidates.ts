import type { Dialect } from '../../model/reading';

/** A way the text may be cut, and how readily it is believed before the text is looked at. */
export interface Candidate {
	readonly dialect: Dialect;
	readonly trust: number;
}

/** Usual delimiters with how much each is trusted: `:` and a space also occur within values. */
const usual: ReadonlyMap<string, number> = new Map([
	[',', 1],
	['\t', 1],
	[';', 1],
	['|', 0.98],
	['\x1f', 0.98],
	['\x01', 0.98],
	['^', 0.9],
	['¦', 0.9],
	['§', 0.9],
	['~', 0.85],
	[':', 0.55],
	[' ', 0.6]
]);

/** Other marks are believed only where they cut the text evenly. */
const UNUSUAL = 0.6;

/** Characters that never delimit: they are parts of words, numbers, dates, names and brackets. */
const never = /[\p{L}\p{N}\p{M}\r\n"'“”„«»‘’`.\-_/\\()[\]{}<>%$€£¥?]/u;

/** How many lines are looked at for marks, and in which share of them a delimiter must occur. */
const SEEN_LINES = 200;
const LEAST_SHARE = 0.3;

/** Quotes that fields may stand in: of two characters the first opens and the second closes. */
const quotes = ['"', "'", '“”', '„“', '«»', '`'];

/** The dialects that a text may be written in. */
export function dialectCandidates(
	text: string,
	recordEnd: Dialect['recordEnd'],
	given: { readonly delimiter?: string | undefined; readonly quote?: string | undefined } = {}
): Candidate[] {
	const told = given.delimiter;
	const delimiters = told === undefined ? delimitersOf(text) : [[told, 1] as const];
	return delimiters.flatMap(([delimiter, trust]) =>
		(given.quote === undefined ? quotesOf(text, delimiter) : [given.quote]).flatMap((quote) =>
			escapesOf(text, delimiter, quote).map((escape) => ({
				dialect: { delimiter, quote, escape, recordEnd },
				trust
			}))
		)
	);
}

function delimitersOf(text: string): readonly (readonly [string, number])[] {
	const lines = text
		.split(/\r\n|\n|\r/)
		.filter((line) => line.trim() !== '')
		.slice(0, SEEN_LINES);
	const marks = new Set(lines.slice(0, 40).flatMap((line) => [...line]));
	const single = [...marks].filter((mark) => !never.test(mark) && isFrequent(lines, mark));
	const double = single.flatMap((mark) => doubles(lines, mark));
	const found = [...single, ...double.filter((mark) => isFrequent(lines, mark))];
	const order = [...usual.keys()];
	const placeOf = (mark: string) => (order.includes(mark) ? order.indexOf(mark) : order.length);
	return found
		.sort((a, b) => placeOf(a) - placeOf(b))
		.map((mark) => [mark, usual.get(mark) ?? trustOf(mark)] as const);
}

/** A mark of two characters is trusted as its first one, but a doubled one hardly occurs in values. */
function trustOf(mark: string): number {
	if (mark.length === 1) return UNUSUAL;
	const isDoubled = mark[0] === mark[1] && mark[0] !== ' ';
	return Math.max(usual.get(mark[0]!) ?? UNUSUAL, isDoubled ? 0.9 : 0);
}

/** Delimiters of two characters that begin with a mark: the mark doubled, or with what always follows it. */
function doubles(lines: readonly string[], mark: string): string[] {
	const followers = new Map<string, number>();
	let all = 0;
	for (const line of lines) {
		for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
			const next = line.charAt(at + mark.length);
			followers.set(next, (followers.get(next) ?? 0) + 1);
			all++;
		}
	}
	return [...followers]
		.filter(([next, count]) => next !== '' && !never.test(next) && count >= all * LEAST_SHARE)
		.map(([next]) => mark + next);
}

function isFrequent(lines: readonly string[], mark: string): boolean {
	return lines.filter((line) => line.includes(mark)).length >= lines.length * LEAST_SHARE;
}

/** The quotes that fields stand in; the usual one where there are none. */
function quotesOf(text: string, delimiter: string): readonly string[] {
	const counted = quotes.map((quote) => [quote, quotedFields(text, delimiter, quote)] as const);
	const found = counted.filter(([, count]) => count > 0);
	return found.length === 0 ? ['"'] : found.map(([quote]) => quote);
}

/** How many fields begin, and how many end, with a quote: the smaller of the two numbers. */
function quotedFields(text: string, delimiter: string, quote: string): number {
	const [open, close] = [quote[0]!, quote.at(-1)!];
	if (!text.includes(open)) return 0;
	const mark = escaped(delimiter);
	const opening = new RegExp(`(?:^|[\\r\\n]|${mark}) *${escaped(open)}`, 'g');
	const closing = new RegExp(`${escaped(close)} *(?=${mark}|[\\r\\n]|$)`, 'g');
	return Math.min(text.match(opening)?.length ?? 0, text.match(closing)?.length ?? 0);
}

/** How a quote within quotes may be written; where nothing tells, it is doubled. */
function escapesOf(text: string, delimiter: string, quote: string): readonly string[] {
	const close = quote.at(-1)!;
	if (!text.includes('\\')) return [close];
	const mark = escaped(delimiter);
	const withinText = new RegExp(`\\\\${escaped(close)}(?! *(?:${mark}|[\\r\\n]|$))|\\\\${mark}`);
	return withinText.test(text) ? [close, '\\'] : [close];
}

function escaped(mark: string): string {
	return mark.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
