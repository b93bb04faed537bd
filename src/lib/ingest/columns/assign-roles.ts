import { InputError } from '../../model/input-error';
import {
	columnRoles,
	type ColumnRole,
	type RoleAssignment,
	type SniffedColumn
} from '../../model/reading';
import { withLevels } from './category-levels';
import { findColumn } from './merge-columns';
import { scoreColumn, type ColumnScore, type ContentHints } from './score-columns';

/** What the user says about roles: a column, `null` for none, nothing to leave the guess. */
export type RoleOverrides = Readonly<Partial<Record<ColumnRole, string | null>>>;

/**
 * Which column plays which role: what the user says first, then the best fit over all columns and
 * roles; a column plays one role at most. Throws `InputError` column_not_found.
 */
export function assignRoles(
	columns: readonly SniffedColumn[],
	overrides: RoleOverrides,
	hints: ContentHints
): RoleAssignment[] {
	const given = givenRoles(columns, overrides);
	const settled = new Set(Object.keys(overrides).filter((role) => isSaid(overrides, role)));
	const scores = columns
		.flatMap((column, index) => scoreColumn(column, index, hints))
		.filter(({ role }) => !settled.has(role))
		.sort((a, b) => b.confidence - a.confidence || a.rank - b.rank);
	const assigned = withLevels(columns, scores.reduce(taken, given), overrides.category);
	return [...assigned].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Roles are always listed in one order. */
function placeOf({ role }: RoleAssignment): number {
	return columnRoles.indexOf(role);
}

function isSaid(overrides: RoleOverrides, role: string): boolean {
	return overrides[role as ColumnRole] !== undefined;
}

function givenRoles(columns: readonly SniffedColumn[], overrides: RoleOverrides): RoleAssignment[] {
	const said = Object.entries(overrides) as [ColumnRole, string | null | undefined][];
	return said.flatMap(([role, name]) => {
		if (name === null || name === undefined) return [];
		const names = role === 'category' ? namedLevels(columns, name) : [];
		const column = names.at(-1) ?? requireColumn(columns, name).name;
		const above = names.length > 1 ? { above: names.slice(0, -1) } : {};
		return [{ role, column, ...above, confidence: 1, by: 'user' as const }];
	});
}

/**
 * The columns that the user names as levels, topmost first, with commas between; none where the text
 * is a column's own name, or names one that is not there.
 */
function namedLevels(columns: readonly SniffedColumn[], text: string): readonly string[] {
	const parts = text.split(/[,，]/);
	if (parts.length === 1 || columns.some(({ name }) => name === text)) return [];
	const names: string[] = [];
	// A name may hold commas itself: the longest run of parts that is a column's name is one.
	for (let from = 0; from < parts.length;) {
		const ends = parts.map((_, at) => parts.length - at).filter((to) => to > from);
		const found = ends
			.map((to) => ({ to, name: findColumn(columns, parts.slice(from, to).join(','))?.name }))
			.find(({ name }) => name !== undefined);
		if (found?.name === undefined) return [];
		names.push(found.name);
		from = found.to;
	}
	return [...new Set(names)];
}

/** The column of that name. Throws `InputError` column_not_found with the names there are. */
export function requireColumn<Column extends { readonly name: string }>(
	columns: readonly Column[],
	name: string
): Column {
	const found = findColumn(columns, name);
	if (found) return found;
	const names = columns.map((column) => column.name).join(', ');
	throw new InputError('column_not_found', { column: name, columns: names });
}

function taken(roles: RoleAssignment[], score: ColumnScore): RoleAssignment[] {
	const { role, column, confidence, by } = score;
	const isFree = roles.every((other) => other.role !== role && other.column !== column);
	return isFree ? [...roles, { role, column, confidence, by }] : roles;
}
