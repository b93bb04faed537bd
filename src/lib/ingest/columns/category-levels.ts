import type { RoleAssignment, SniffedColumn } from '../../model/reading';
import { levelNameTable } from './level-name-table';
import { foldName, roleNames } from './role-names';
import { shareOf, valueKind } from './value-kind';

/** The confidence of levels that are known by their names together. */
const BY_NAMES = 0.9;
/** Below a column of this place stands one of another: whom goods are for is no category alone. */
const CATEGORY_FROM = 1;

/** A column as a level: its place among others, and its number within that place, 0 for none. */
interface Level {
	readonly column: SniffedColumn;
	readonly place: number;
	readonly number: number;
}

/**
 * The roles with the category in several columns, where their names say that they are levels of one
 * hierarchy: `main_category, sub_category` or `一级类目, 二级类目`. What the user says is left as it is.
 */
export function withLevels(
	columns: readonly SniffedColumn[],
	roles: readonly RoleAssignment[],
	said: string | null | undefined
): readonly RoleAssignment[] {
	if (said !== undefined) return roles;
	const category = roles.find(({ role }) => role === 'category');
	const taken = new Set(roles.flatMap(({ role, column }) => (role === 'category' ? [] : [column])));
	const free = columns.filter(({ name, samples }) => !taken.has(name) && isWorded(samples));
	const levels = hierarchyOf(free, category);
	const names = levels.map(({ column }) => column.name);
	const lowest = names.at(-1);
	if (names.length < 2 || lowest === undefined) return roles;
	if (category !== undefined && !isAmong(category, levels)) return roles;
	const joined: RoleAssignment = {
		role: 'category',
		column: lowest,
		above: names.slice(0, -1),
		confidence: Math.max(BY_NAMES, category?.confidence ?? 0),
		by: 'name'
	};
	return [...roles.filter(({ role }) => role !== 'category'), joined];
}

/** A column that is surely called the category is only one level of those found if it is among them. */
function isAmong({ column, by, confidence }: RoleAssignment, levels: readonly Level[]): boolean {
	if (by !== 'name' || confidence < BY_NAMES) return true;
	const own = levelOf({ name: column, samples: [] });
	return own === null || levels.some(({ place }) => place === own.place);
}

/** One column for each level, topmost first; none where there is only one, or no category among them. */
function hierarchyOf(
	columns: readonly SniffedColumn[],
	category: RoleAssignment | undefined
): readonly Level[] {
	const found = columns.map(levelOf).filter((level) => level !== null);
	const numbered = new Set(
		[0, 1, 2, 3, 4].filter(
			(place) => found.filter((level) => level.place === place && level.number > 0).length > 1
		)
	);
	const levels = found.filter(({ place, number }) => number > 0 || !numbered.has(place));
	const preferred = (level: Level) => Number(level.column.name === category?.column);
	const ordered = levels.sort(
		(a, b) => a.place - b.place || a.number - b.number || preferred(b) - preferred(a)
	);
	const isFirst = ({ place, number }: Level, at: number) =>
		ordered.findIndex((other) => other.place === place && other.number === number) === at;
	const each = ordered.filter(isFirst);
	return each.some(({ place }) => place >= CATEGORY_FROM) ? each : [];
}

/** Levels are words: columns of numbers are keys of them. */
function isWorded(samples: readonly string[]): boolean {
	return samples.length === 0 || shareOf(samples, (text) => valueKind(text) === 'number') < 0.5;
}

const places: ReadonlyMap<string, number> = new Map([
	...roleNames
		.filter(({ role, kind }) => role === 'category' && kind === 'name')
		.filter(({ words }) => !/ path$|路径$/.test(words))
		.map(({ words }) => [words, 2] as const),
	...levelNameTable
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [place, , words] = line.split('|') as [string, string, string];
			return words.split(', ').map((word) => [foldName(word), Number(place)] as const);
		})
]);

/** Words that stand beside the number of a level and say nothing else. */
const levelWords =
	/^(?:level|lvl|lv|l|tier|ebene|stufe|niveau|niv|n|nivel|livello|уровень|уровня|depth|step|name|名称|名|等级|层级)$/;
const chineseNumbers = '一二三四五六';

/** What a column's name says of its level, or null where it says nothing. */
function levelOf(column: SniffedColumn): Level | null {
	const name = foldName(column.name);
	if (
		/\b(?:id|ids|code|codes|no|count|url|slug|order|key)\b|编号|编码|代码|数量|id$|番号/.test(name)
	)
		return null;
	const whole = places.get(name);
	if (whole !== undefined && !/级/.test(name)) return { column, place: whole, number: 0 };
	const { number, words } = numberIn(name);
	if (number === 0) return null;
	const isBare = words === '';
	const place = isBare ? 2 : places.get(words);
	return place === undefined || place < CATEGORY_FROM ? null : { column, place, number };
}

/** The number of the level in a name, and the other words; 0 where there is none. */
function numberIn(name: string): { readonly number: number; readonly words: string } {
	const spaced = name
		.replace(/第?([一二三四五六\d])级/g, (_, digit: string) => ` l${arabic(digit)} `)
		.replace(
			/(?<=\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hangul}|ー)([一二三四五六]|\d)$/u,
			(digit) => ` ${arabic(digit)}`
		)
		.replace(/(\p{L})(\d)(?!\d)/gu, '$1 $2');
	const words = spaced.split(/\s+/).filter((word) => word !== '');
	const numbers = words.filter((word) => /^[1-9]$/.test(word));
	const isLevel = numbers.length === 1;
	const others = words.filter((word) => !/^[1-9]$/.test(word) && !levelWords.test(word));
	return { number: isLevel ? Number(numbers[0]) : 0, words: others.join(' ') };
}

function arabic(digit: string): string {
	const at = chineseNumbers.indexOf(digit);
	return at < 0 ? digit : String(at + 1);
}
