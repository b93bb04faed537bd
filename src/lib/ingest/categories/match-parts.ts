import { lookUp, wordKey, type KnownWord, type KnownWords } from '../columns/known-word';
import { normaliseText } from './normalise-text';

/** Marks between the steps of a path, such as "Women / Shoes / Boots" and 母婴-推车. */
const pathMarks = /[/>|→:–—\\]|(?<=\s)[-~](?=\s)|(?<=[^\x20-\x7f])[-~]|[-~](?=[^\x20-\x7f])/;
/** Marks between things that are only listed, such as "shirts, blouses". */
const listMarks = /[,;&、，；]/;

/** From this confidence on a word names one thing and no department. */
const SPECIFIC = 0.7;

/**
 * The category of a text in several parts, or undefined. Of a path the last step counts, unless an
 * earlier one names another thing just as well: "Battery/charger" is a list and not a path. Of a
 * list all parts must be known and of one category.
 */
export function matchParts(text: string, words: KnownWords): KnownWord | undefined {
	const steps = partsOf(text, pathMarks);
	const last = steps.at(-1);
	if (last === undefined) return undefined;
	const found = steps.length > 1 ? matchWhole(last, words) : matchList(last, words);
	const earlier = steps.slice(0, -1);
	return found && earlier.some((step) => contradicts(step, last, found, words)) ? undefined : found;
}

/** The last part of a text that is known by itself, to be suggested. */
export function lastKnownPart(text: string, words: KnownWords): KnownWord | undefined {
	const parts = partsOf(text, pathMarks).flatMap((step) => partsOf(step, listMarks));
	if (parts.length < 2) return undefined;
	return parts
		.reverse()
		.map((part) => lookUp(part, words))
		.find((word) => word !== undefined);
}

function matchWhole(step: string, words: KnownWords): KnownWord | undefined {
	return lookUp(step, words) ?? matchList(step, words);
}

function matchList(step: string, words: KnownWords): KnownWord | undefined {
	const parts = partsOf(step, listMarks);
	if (parts.length < 2) return undefined;
	const known = parts.map((part) => lookUp(part, words));
	const [first] = known;
	const agree = first && known.every((word) => word?.category === first.category);
	return agree ? first : undefined;
}

/** Whether an earlier step names another thing than the last one, and not what it is a kind of. */
function contradicts(step: string, last: string, found: KnownWord, words: KnownWords): boolean {
	const word = lookUp(step, words);
	if (!word || word.category === found.category || word.confidence < SPECIFIC) return false;
	return !isDepartment(word) && !wordKey(last).includes(wordKey(step));
}

/** "Other clothing" and its like hold everything that has no class of its own. */
function isDepartment({ category }: KnownWord): boolean {
	return category.endsWith('_other');
}

function partsOf(text: string, marks: RegExp): string[] {
	return normaliseText(text)
		.split(marks)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
