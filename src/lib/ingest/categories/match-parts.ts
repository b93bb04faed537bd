import type { Candidate } from '../../model/category-match';
import { chinesePurposes, forPurpose, latinPurposes, type Purpose } from './for-whom';
import { candidateOf, findWord, type FoundWord } from './find-word';
import { wordKey } from './known-word';
import type { Matching } from './matching';
import { normaliseText } from './normalise-text';
import { phraseCandidates } from './phrase-candidates';
import type { WordIndex } from './word-index';

/** Marks between the steps of a path, such as "Women / Shoes / Boots" and 母婴-推车. */
const pathMarks =
	/[>|→:：–—\\]|\/(?!\d)|(?<!\d)\/|(?<=\s)[-~](?=\s)|(?<=[^\x20-\x7f\p{Script=Latin}])[-~]|[-~](?=[^\x20-\x7f\p{Script=Latin}])/u;
/** Marks between things that are only listed, such as "shirts, blouses". */
const listMarks = /[,;&、，；]/;
/** Words between two things. */
const joined = /\s(?:and|und|en|et|y)\s|(?<=\p{Script=Han}{2})[与和及](?=\p{Script=Han}{2})/u;
/** Marks that stand between a class and its own classes, and not between equals. */
const descending = />|→|\s[-~/|]\s|[:：]/;

/** A step of a path says less than the whole text. */
const PART_TRUST = 0.9;
/** One of several things, of which it is unknown which is meant. */
const ONE_OF_SEVERAL = 0.81;
/** The step above, where the last one is unknown. */
const ABOVE = 0.7;
/** What is left of an unsure last step that agrees with the step above, out of the doubt. */
const AGREEING = 0.5;

/** From this confidence on a word names one thing and no department. */
const SPECIFIC = 0.7;

/** The steps of a path, first to last; a single one for a text that is no path. */
export function pathSteps(text: string): readonly string[] {
	return partsOf(text, pathMarks);
}

/**
 * What a text in several parts could be. Of a path the last step counts, with the steps above as its
 * surroundings, unless an earlier one names another thing just as well: "Battery/charger" is a list
 * and not a path. Of a list all parts must be known and of one category to be sure.
 */
export function pathCandidates(text: string, matching: Matching): readonly Candidate[] {
	const steps = pathSteps(text);
	const last = steps.at(-1);
	if (last === undefined) return [];
	if (steps.length === 1) return listCandidates(last, matching);
	const within = stepCandidates(text, steps.length, matching);
	if (within.length > 0) return within;
	const above = steps.slice(0, -1);
	const found = lastStep(last, matching);
	if (found.length === 0) return aboveCandidates(above, last, matching, descending.test(text));
	const best = found[0]!;
	const isContradicted = above.some((step) =>
		contradicts(step, last, best, matching, descending.test(text))
	);
	if (isContradicted) {
		const equals = sharingTail(steps);
		const named = listed(equals, matching.index);
		// "DVD/CD player" names its things in their order, "Boots/Dresses" is read from its end.
		return (equals === steps ? [...found, ...named] : [...named].reverse()).map(doubt);
	}
	const purposes = pathPurposes(above);
	return found.map((candidate) =>
		forPurpose(agreed(candidate, above, matching), purposes, matching.index)
	);
}

/**
 * Whom the steps above say that a thing is for: "Kids / Shoes" are shoes for children. Departments
 * such as "Home & Garden" say nothing of where a thing stands.
 */
function pathPurposes(above: readonly string[]): ReadonlySet<Purpose> {
	const words = above.flatMap((step) => step.match(/[\p{L}\p{M}]+/gu) ?? []);
	// The last word says what a thing is, and no word of a step above does.
	const said = [...latinPurposes([...words, '']), ...chinesePurposes(above.join(' '))];
	return new Set(said.filter((purpose) => purpose === 'children' || purpose === 'pets'));
}

/** Marks that part the levels of a path beyond doubt, so that others within a step are its own. */
const levelMarks = /\s[/|~>→-]\s/;

/** Of levels that hold marks themselves, as "Electronics / Phones/Tablets", the last is read by itself. */
function stepCandidates(text: string, steps: number, matching: Matching): readonly Candidate[] {
	const levels = partsOf(text, levelMarks);
	if (levels.length === 1 || levels.length === steps) return [];
	const last = levels.at(-1)!;
	return pathSteps(last).length === 1 ? [] : pathCandidates(last, matching);
}

/** "DVD/CD player" is a list of a DVD player and a CD player. */
function sharingTail(steps: readonly string[]): readonly string[] {
	const tail = /(?<=\s)\S+$/.exec(steps.at(-1)!)?.[0];
	return tail === undefined
		? steps
		: steps.map((step, at) =>
				at < steps.length - 1 && !step.includes(' ') ? `${step} ${tail}` : step
			);
}

function doubt(candidate: Candidate, order: number): Candidate {
	const confidence = Math.min(candidate.confidence, 0.55) - 0.01 * order;
	return { ...candidate, confidence, by: 'part' };
}

function lastStep(last: string, matching: Matching): readonly Candidate[] {
	const whole = findWord(last, matching.index);
	if (whole) return [candidateOf(whole, PART_TRUST, 'part')];
	const list = listCandidates(last, matching);
	if (list.length > 0) return list;
	return phraseCandidates(wordKey(last), matching).map((candidate) => ({
		...candidate,
		confidence: candidate.confidence * PART_TRUST
	}));
}

function listCandidates(step: string, matching: Matching): readonly Candidate[] {
	const parts = partsOf(step, listMarks);
	const all = parts.flatMap((part) => partsOf(part, joined));
	if (all.length < 2) return [];
	const found = all.map((part) => findWord(part, matching.index));
	const first = found[0];
	const agree = first && found.every((each) => each?.word.category === first.word.category);
	if (agree) return [candidateOf(first, PART_TRUST, 'part')];
	const known = found.filter((each) => each !== undefined).length;
	return parts.length < 2 && known < 2 ? [] : listed(all, matching.index);
}

/** The last part that is known by itself, to be suggested, and the others after it. */
function listed(parts: readonly string[], index: WordIndex): readonly Candidate[] {
	return parts
		.map((part) => findWord(part, index))
		.filter((found): found is FoundWord => found !== undefined)
		.reverse()
		.map((found, order) => candidateOf(found, ONE_OF_SEVERAL - 0.1 * order, 'part'))
		.map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, 0.55) }));
}

/** What the steps above say where the last one is unknown: the nearest that is known. */
function aboveCandidates(
	above: readonly string[],
	last: string,
	matching: Matching,
	descends: boolean
): readonly Candidate[] {
	const nearest = above.map((step) => findWord(step, matching.index)).findLast((step) => step);
	if (!nearest || /other|misc|其他|其它|sonstig|overig|autre/i.test(last)) return [];
	const { category, confidence } = candidateOf(nearest, ABOVE);
	return [{ category, confidence: Math.min(confidence, 0.55), by: descends ? 'sibling' : 'part' }];
}

/** A last step of several meanings is surer where a step above means the same or the same group. */
function agreed(candidate: Candidate, above: readonly string[], { index }: Matching): Candidate {
	if (candidate.confidence >= 0.8) return candidate;
	const group = index.groups.get(candidate.category);
	const agrees = above
		.map((step) => findWord(step, index)?.word.category)
		.some((category) => category && group !== undefined && index.groups.get(category) === group);
	if (!agrees) return candidate;
	const confidence = candidate.confidence + (1 - candidate.confidence) * AGREEING;
	return { ...candidate, confidence: Math.min(confidence, 0.85) };
}

/** Whether an earlier step names another thing than the last one, and not what it is a kind of. */
function contradicts(
	step: string,
	last: string,
	best: Candidate,
	matching: Matching,
	descends: boolean
): boolean {
	const { groups } = matching.index;
	const named = stepCandidate(step, matching, descends);
	if (!named || named.category === best.category) return false;
	const group = groups.get(named.category);
	const isKind = descends && group !== undefined && group === groups.get(best.category);
	return !isDepartment(named.category) && !isKind && !wordKey(last).includes(wordKey(step));
}

/** What an earlier step names: among equals by its head word too. */
function stepCandidate(step: string, matching: Matching, descends: boolean): Candidate | undefined {
	const whole = findWord(step, matching.index);
	if (whole) return whole.word.confidence < SPECIFIC ? undefined : candidateOf(whole);
	if (descends) return undefined;
	return phraseCandidates(wordKey(step), matching).find(({ confidence }) => confidence >= 0.6);
}

/** "Other clothing" and its like hold everything that has no class of its own. */
function isDepartment(category: string): boolean {
	return category.endsWith('_other');
}

function partsOf(text: string, marks: RegExp): string[] {
	return normaliseText(text)
		.split(marks)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
