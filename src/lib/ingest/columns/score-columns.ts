import { columnRoles, type ColumnRole, type SniffedColumn } from '../../model/reading';
import { narrow } from '../categories/normalise-text';
import { dateShape } from './date-shape';
import { isMissingWord } from './missing-words';
import { isAmount, isMoney } from './number-text';
import {
	foldName,
	misleadingNames,
	roleNames,
	statusWord,
	type NameKind,
	type RoleName
} from './role-names';
import { shareOf, valueKind } from './value-kind';

/** How well one column fits one role. */
export interface ColumnScore {
	readonly role: ColumnRole;
	readonly column: string;
	/** 0 to 1, comparable between roles. */
	readonly confidence: number;
	readonly by: 'name' | 'content';
	/** Decides between equals; smaller is better. */
	readonly rank: number;
}

/** What content can tell about a role. */
export interface ContentHints {
	readonly isCategoryWord: (text: string) => boolean;
	/** Whether a text names a platform, or a country or province, that is known. */
	readonly isPlatformWord?: (text: string) => boolean;
	readonly isRegionWord?: (text: string) => boolean;
	/** Whether a text names a way in which goods change hands. */
	readonly isModelWord?: (text: string) => boolean;
	/** Whether no file has a header, so that names say nothing. */
	readonly headerless: boolean;
}

/** Every role a column could play, with how well it fits. */
export function scoreColumn(
	column: SniffedColumn,
	index: number,
	hints: ContentHints
): ColumnScore[] {
	const name = foldName(column.name);
	return columnRoles
		.map((role) => nameScore(role, name, column, index) ?? contentScore(role, column, index, hints))
		.filter((score) => score !== null)
		.map((score) => adjusted(score, column, hints))
		.filter((score) => score.confidence > 0);
}

/** How surely each kind of name says its role. */
const sureness: Readonly<Record<NameKind, number>> = {
	name: 0.95,
	end: 0.8,
	glued: 0.8,
	start: 0.78,
	weak: 0.65
};

/** The most specific way in which a name says the role: the longest words of the surest kind. */
function nameScore(
	role: ColumnRole,
	name: string,
	column: SniffedColumn,
	index: number
): ColumnScore | null {
	const said = (namesOf.get(role) ?? [])
		.filter((one) => isSaidBy(one, name))
		.sort(
			(a, b) =>
				sureness[b.kind] - sureness[a.kind] || b.words.length - a.words.length || a.rank - b.rank
		)[0];
	if (said === undefined) return null;
	if (said.kind !== 'name' && misleadingNames[role]?.test(name)) return null;
	const isWhole = said.kind === 'name' || said.kind === 'weak';
	const rank = (isWhole ? said.rank : 0) * 1000 + index;
	return { role, column: column.name, confidence: sureness[said.kind], by: 'name', rank };
}

const namesOf: ReadonlyMap<ColumnRole, readonly RoleName[]> = new Map(
	columnRoles.map((role) => [role, roleNames.filter((name) => name.role === role)])
);

function isSaidBy({ kind, words }: RoleName, name: string): boolean {
	if (kind === 'name' || kind === 'weak') return words === name;
	if (words === name) return false;
	if (kind === 'glued') return name.endsWith(words);
	if (kind === 'start') return name.startsWith(`${words} `);
	if (!name.endsWith(words)) return false;
	return /[^\x20-\x7f]/.test(words) || name.at(-words.length - 1) === ' ';
}

/** Dates and known words speak for themselves; small counts only where there are no names. */
function contentScore(
	role: ColumnRole,
	{ name, samples }: SniffedColumn,
	index: number,
	hints: ContentHints
): ColumnScore | null {
	const share = contentShare(role, filled(samples), hints);
	if (share < 0.5) return null;
	return { role, column: name, confidence: 0.3 + 0.3 * share, by: 'content', rank: index };
}

function contentShare(
	role: ColumnRole,
	samples: readonly string[],
	{ isCategoryWord, isPlatformWord, isRegionWord, headerless }: ContentHints
): number {
	if (role === 'category') return isTextual(samples) ? shareOf(samples, isCategoryWord) : 0;
	if (role === 'date') return shareOf(samples, isPlainDate) >= 0.9 ? 1 : 0;
	if (role === 'items' && headerless) return shareOf(samples, isSmallCount) >= 0.99 ? 1 : 0;
	if (role === 'price') return shareOf(samples, isMoney) >= 0.9 ? 1 : 0;
	if (role === 'platform' && isPlatformWord) return surely(shareOf(samples, isPlatformWord));
	if (role === 'region' && isRegionWord) return surely(shareOf(samples, isRegionWord));
	return 0;
}

/** Names of places and platforms occur in other columns, too: nearly all must be such. */
function surely(share: number): number {
	return share >= 0.8 ? share : 0;
}

function filled(samples: readonly string[]): readonly string[] {
	return samples.filter((sample) => !isMissingWord(sample));
}

/** A name is believed only where the content does not speak against it. */
function adjusted(
	score: ColumnScore,
	{ samples }: SniffedColumn,
	hints: ContentHints
): ColumnScore {
	if (score.by === 'content' || samples.length === 0) return score;
	const factor = plausibility(score, filled(samples), hints);
	return { ...score, confidence: Math.min(0.99, score.confidence * factor) };
}

function plausibility(
	{ role, confidence }: ColumnScore,
	samples: readonly string[],
	{ isCategoryWord, isModelWord }: ContentHints
): number {
	if (role === 'model') return modelPlausibility(samples, isModelWord);
	if (samples.length === 0) return 1;
	if (role === 'date') return shareOf(samples, mayBeDate) >= 0.5 ? 1 : 0;
	if (role === 'items' || role === 'price' || role === 'mass') {
		return shareOf(samples, isAmount) >= 0.5 ? 1 : 0;
	}
	if (role === 'category') {
		if (shareOf(samples, (text) => valueKind(text) === 'number') > 0.9) return 0;
		return confidence < 0.9 ? 1 + 0.2 * shareOf(samples, isCategoryWord) : 1;
	}
	if (role === 'region' && samples.some((text) => statusWord.test(text))) return 0;
	return 1;
}

/** Phones have models and offers have types: only words for ways of changing hands make the role. */
function modelPlausibility(
	samples: readonly string[],
	isModelWord: ContentHints['isModelWord']
): number {
	const share = isModelWord ? shareOf(samples, isModelWord) : 0;
	return samples.length > 0 && share >= 0.5 ? 1 + 0.3 * share : 0;
}

function isTextual(samples: readonly string[]): boolean {
	return shareOf(samples, (text) => valueKind(text) === 'text') >= 0.8;
}

/** A day, written so that it can hardly be anything else. */
function isPlainDate(text: string): boolean {
	const shape = dateShape(text);
	return shape?.precision === 'day' && shape.form !== 'era';
}

/** In a column called a date also bare numbers may be dates: seconds, or a spreadsheet's days. */
function mayBeDate(text: string): boolean {
	return (
		dateShape(text) !== null || /^\d{5}(?:\.\d+)?$|^\d{10}(?:\.\d+)?$|^\d{13}$/.test(narrow(text))
	);
}

/** A count of some items, or of some that came back. */
function isSmallCount(text: string): boolean {
	return /^-?\d{1,3}$/.test(text) && Number(text) !== 0;
}
