import type { Estimate } from '../model/estimate';
import { hedges, periods, scopes, wholes, wordingCodes, wordings } from './doubtful-words';
import { parseClaim, type ClaimAmount } from './parse-claim';

/** What a reader could be misled by, or what the law forbids. */
export const wordsCodes = [
	...wordingCodes,
	'whole',
	'no_period',
	'no_range',
	'no_scope',
	'floor',
	'tenfold',
	'wan'
] as const;

/** One of these. */
export type WordsCode = (typeof wordsCodes)[number];

/** What is doubtful about the words of a figure, with the words that say it. */
export interface WordsFinding {
	readonly code: WordsCode;
	readonly text: string;
}

/** An amount that the words may state: the total in kg CO2e, or what it equals. */
export interface KnownAmount {
	readonly kind: 'mass' | 'trees' | 'households';
	readonly value: Omit<Estimate, 'low'> & { readonly low: number | null };
}

/** What is true of the figure whose words are checked. */
export interface WordsContext {
	readonly amounts: readonly KnownAmount[];
	/** The cautious headline in kg CO2e; null where there is none. */
	readonly cautious: number | null;
	/** Share of the items with a result, 0 to 1; null for an empty log. */
	readonly coverage: number | null;
	/** Whether the log has dates. */
	readonly hasPeriod: boolean;
	/** What the number is of, by name: any of these in the words says its scope. */
	readonly names?: readonly string[];
}

/** A slip is told from another number by this much. */
const tolerance = 0.06;

/** Reads the words of a figure beside what is true of it. The finding first; each thing is said once. */
export function checkWords(
	words: readonly string[],
	context: WordsContext
): readonly WordsFinding[] {
	const text = words.filter((part) => part !== '').join('\n');
	const narrow = text.replaceAll('₂', '2');
	const found = [
		...wordings.flatMap(([code, pattern]) => matchesOf(code, narrow, pattern)),
		...numberFindings(text, context),
		...((context.coverage ?? 1) < 1 ? matchesOf('whole', narrow, wholes) : [])
	];
	const seen = new Set<string>();
	return found.filter(({ code, text: said }) => {
		const key = `${code} ${said.toLowerCase()}`;
		return seen.has(key) ? false : seen.add(key);
	});
}

function matchesOf(code: WordsCode, text: string, pattern: RegExp): readonly WordsFinding[] {
	return [...text.matchAll(pattern)].map(([said]) => ({ code, text: said }));
}

function numberFindings(text: string, context: WordsContext): readonly WordsFinding[] {
	const totals = parseClaim(text).amounts.filter(({ per }) => per === null);
	const stated = totals.filter(({ kind }) => kind === 'mass');
	const first = stated[0]?.span.text.trim();
	const slips = totals.flatMap((amount) => slipOf(amount, context));
	if (first === undefined) return slips;
	const isBare = stated.some(({ low, high, isFloor }) => low === high && !isFloor);
	return [
		...slips,
		...stated.filter((amount) => isTooHigh(amount, context)).map(findingOf('floor')),
		...(isBare && !hedges.test(text) ? [{ code: 'no_range' as const, text: first }] : []),
		...(saysScope(text, context) ? [] : [{ code: 'no_scope' as const, text: first }]),
		...(!context.hasPeriod && !periods.test(text)
			? [{ code: 'no_period' as const, text: first }]
			: [])
	];
}

function saysScope(text: string, { names = [] }: WordsContext): boolean {
	const said = text.toLowerCase();
	const isSaid = (name: string) => name.length > 1 && said.includes(name.toLowerCase());
	return scopes.test(text) || names.some(isSaid);
}

function findingOf(code: WordsCode) {
	return ({ span }: ClaimAmount): WordsFinding => ({ code, text: span.text.trim() });
}

/** "At least" above the cautious headline is more than the method supports. */
function isTooHigh({ isFloor, low }: ClaimAmount, { cautious }: WordsContext): boolean {
	return isFloor && (cautious === null || low > cautious * (1 + tolerance));
}

/** A number that is ten or ten thousand times what is known, or that part of it. */
function slipOf(amount: ClaimAmount, { amounts }: WordsContext): readonly WordsFinding[] {
	const known = amounts.filter(({ kind }) => kind === amount.kind);
	const values = known.flatMap(({ value: { low, central, high } }) =>
		[low, central, high].filter((value) => value !== null && value > 0)
	) as readonly number[];
	const isBy = (times: number) =>
		values.some((value) =>
			[times, 1 / times].some((factor) => Math.abs(amount.low / (value * factor) - 1) < tolerance)
		);
	const fits = values.some((value) => Math.abs(amount.low / value - 1) < tolerance);
	if (fits) return [];
	if (isBy(1e4)) return [findingOf('wan')(amount)];
	return isBy(10) ? [findingOf('tenfold')(amount)] : [];
}
