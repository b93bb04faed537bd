import type { ColumnRole, SniffedColumn } from '../../model/reading';
import { normaliseName } from '../categories/normalise-text';
import { misleadingNames, roleNames, statusWord, type RoleNames } from './role-names';
import { dateShape } from './date-shape';
import { isAmount } from './number-text';
import { narrow } from '../categories/normalise-text';
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
	/** Whether no file has a header, so that names say nothing. */
	readonly headerless: boolean;
}

/** Every role a column could play, with how well it fits. */
export function scoreColumn(
	column: SniffedColumn,
	index: number,
	hints: ContentHints
): ColumnScore[] {
	return roleNames
		.map(
			(names) => nameScore(names, column, index) ?? contentScore(names.role, column, index, hints)
		)
		.filter((score) => score !== null)
		.map((score) => adjusted(score, column, hints))
		.filter((score) => score.confidence > 0);
}

function nameScore(
	{ role, names, weakNames, endings }: RoleNames,
	column: SniffedColumn,
	index: number
): ColumnScore | null {
	const name = normaliseName(column.name);
	const score = (confidence: number, rank: number): ColumnScore => ({
		role,
		column: column.name,
		confidence,
		by: 'name',
		rank: rank * 1000 + index
	});
	if (names.includes(name)) return score(0.95, names.indexOf(name));
	if (misleadingNames[role]?.test(name)) return null;
	if (weakNames.includes(name)) return score(0.65, weakNames.indexOf(name));
	return endings.some((ending) => endsWithWord(name, ending)) ? score(0.8, 0) : null;
}

function endsWithWord(name: string, ending: string): boolean {
	if (!name.endsWith(ending) || name === ending) return false;
	return /[^\x20-\x7f]/.test(ending) || name.at(-ending.length - 1) === ' ';
}

/** Dates and known category words speak for themselves; small counts only where there are no names. */
function contentScore(
	role: ColumnRole,
	{ name, samples }: SniffedColumn,
	index: number,
	{ isCategoryWord, headerless }: ContentHints
): ColumnScore | null {
	const share = contentShare(role, samples, isCategoryWord, headerless);
	if (share < 0.5) return null;
	return { role, column: name, confidence: 0.3 + 0.3 * share, by: 'content', rank: index };
}

function contentShare(
	role: ColumnRole,
	samples: readonly string[],
	isCategoryWord: (text: string) => boolean,
	headerless: boolean
): number {
	if (role === 'category') return isTextual(samples) ? shareOf(samples, isCategoryWord) : 0;
	if (role === 'date') return shareOf(samples, isPlainDate) >= 0.9 ? 1 : 0;
	if (role === 'items' && headerless) return shareOf(samples, isSmallCount) >= 0.99 ? 1 : 0;
	return 0;
}

/** A name is believed only where the content does not speak against it. */
function adjusted(
	score: ColumnScore,
	{ samples }: SniffedColumn,
	hints: ContentHints
): ColumnScore {
	if (score.by === 'content' || samples.length === 0) return score;
	const factor = plausibility(score, samples, hints);
	return { ...score, confidence: Math.min(0.99, score.confidence * factor) };
}

function plausibility(
	{ role, confidence }: ColumnScore,
	samples: readonly string[],
	{ isCategoryWord }: ContentHints
): number {
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

function isTextual(samples: readonly string[]): boolean {
	return shareOf(samples, (text) => valueKind(text) === 'text') >= 0.8;
}

function isPlainDate(text: string): boolean {
	const shape = dateShape(narrow(text));
	return shape !== null && shape.kind !== 'year_month';
}

/** In a column called a date also bare numbers may be dates: seconds, or a spreadsheet's days. */
function mayBeDate(text: string): boolean {
	return dateShape(narrow(text)) !== null || /^\d{5}(?:\.\d+)?$|^\d{10}$|^\d{13}$/.test(text);
}

function isSmallCount(text: string): boolean {
	return /^\d{1,3}$/.test(text) && Number(text) > 0;
}
