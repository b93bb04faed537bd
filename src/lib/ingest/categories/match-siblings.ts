import type { Candidate } from '../../model/category-match';
import { bestCandidates } from './candidate';
import { inSlices } from './in-slices';
import { APPLIED_FROM, type CategoryMatch } from './match-category';
import { pathSteps } from './match-parts';

/** Fewer sure words than this do not tell what a log, or a step of its paths, is about. */
const fewest = 4;
/** The share of the sure words that must be of one group. */
const most = 0.8;
/** What agreeing with the other words takes off the doubt. */
const LESS_DOUBT = 0.5;
/** How sure a word is that is known by its neighbours alone. */
const BY_NEIGHBOURS = 0.5;

/** A text with what it was taken for by itself. */
export interface MatchedText {
	readonly text: string | null;
	readonly match: CategoryMatch;
}

/**
 * The sibling rule, the only one by which a word depends on other words of its log. Siblings are the
 * texts under the same step of a path, or without paths all texts. Where at least four of them are
 * sure, and at least four fifths of those belong to one group, a text that is only suggested prefers
 * the candidate of that group, and half of the doubt about it goes; it is then applied if that makes
 * it sure. A text of which nothing is known is suggested the category that as many share.
 */
export async function matchSiblings(
	texts: readonly MatchedText[],
	groupOf: (category: string) => string | undefined
): Promise<readonly CategoryMatch[]> {
	const parents: (string | undefined)[] = [];
	const sure = new Map<string, string[]>();
	await inSlices(texts, ({ text, match }) => {
		const parent = parentOf(text);
		parents.push(parent);
		if (match.category === null || parent === undefined) return;
		const before = sure.get(parent);
		if (before) before.push(match.category);
		else sure.set(parent, [match.category]);
	});
	const shared = new Map(
		[...sure].map(([parent, categories]) => [
			parent,
			{ group: commonest(categories.map(groupOf)), category: commonest(categories) }
		])
	);
	const found: CategoryMatch[] = [];
	await inSlices(texts, ({ match }) => {
		const common = shared.get(parents[found.length] ?? '');
		const isOpen = match.category === null && common !== undefined;
		found.push(isOpen ? besideSiblings(match, common, groupOf) : match);
	});
	return found;
}

/** The steps above the last one; the empty text for a text without steps. */
function parentOf(text: string | null): string | undefined {
	return text === null ? undefined : pathSteps(text).slice(0, -1).join(' > ');
}

/** What at least four fifths of at least four values are. */
function commonest(values: readonly (string | undefined)[]): string | undefined {
	if (values.length < fewest) return undefined;
	const counts = new Map<string | undefined, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].find(([, count]) => count >= most * values.length)?.[0];
}

function besideSiblings(
	match: CategoryMatch,
	common: { readonly group: string | undefined; readonly category: string | undefined },
	groupOf: (category: string) => string | undefined
): CategoryMatch {
	const { suggestion, alternates } = match;
	const candidates = suggestion ? [suggestion, ...alternates] : [];
	const own = candidates.find(({ category }) => groupOf(category) === common.group);
	if (own && common.group !== undefined) return surer(match, own, candidates);
	if (suggestion || common.category === undefined) return match;
	return {
		...match,
		suggestion: { category: common.category, confidence: BY_NEIGHBOURS, by: 'sibling' }
	};
}

function surer(
	match: CategoryMatch,
	own: Candidate,
	candidates: readonly Candidate[]
): CategoryMatch {
	const confidence = own.confidence + (1 - own.confidence) * LESS_DOUBT;
	const raised: Candidate = { category: own.category, confidence, by: 'sibling' };
	const others = candidates.filter(({ category }) => category !== own.category);
	const alternates = bestCandidates(others);
	if (ofSeveralMeanings.has(own.by) && confidence >= APPLIED_FROM) {
		return { ...raised, suggestion: null, alternates };
	}
	const suggestion = { ...raised, confidence: Math.min(confidence, APPLIED_FROM - 0.01) };
	return { ...match, suggestion, alternates };
}

/** Neighbours decide between the meanings of a known word; what was only half recognised they do not make sure. */
const ofSeveralMeanings: ReadonlySet<Candidate['by']> = new Set(['name', 'alias', 'form']);
