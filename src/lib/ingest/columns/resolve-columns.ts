import { columnsTogether } from '../../model/column-assignment';
import type { ColumnPlan, ColumnRole, Reading, RoleAssignment } from '../../model/reading';
import { columnIndex } from './merge-columns';
import { scoreColumn } from './score-columns';

/** Which column of a file plays each role, by its index. */
export type ResolvedColumns = Readonly<Partial<Record<ColumnRole, number>>>;

/** A column by another name is only taken for the planned one where its name says its role surely. */
const SURE_NAME = 0.8;

/**
 * Where the planned columns are in one file of the log. A file that calls a column by another name
 * of the same role (`qty` for `quantity`) is understood; a column it lacks is left out.
 */
export function resolveColumns(reading: Reading, plan: ColumnPlan): ResolvedColumns {
	const found = plan.roles.map((assignment) => {
		const { role } = assignment;
		return [role, levelsIn(reading, assignment).at(-1) ?? otherName(reading, plan, role)] as const;
	});
	return Object.fromEntries(found.filter(([, index]) => index !== undefined)) as ResolvedColumns;
}

/** Where the levels above the category are in one file, topmost first; one that it lacks is left out. */
export function levelsAbove(reading: Reading, plan: ColumnPlan): readonly number[] {
	const category = plan.roles.find(({ role }) => role === 'category');
	return category === undefined ? [] : levelsIn(reading, category).slice(0, -1);
}

function levelsIn({ columns }: Reading, assignment: RoleAssignment): readonly number[] {
	return columnsTogether(assignment)
		.map((column) => columnIndex(columns, column))
		.filter((index) => index >= 0);
}

function otherName(reading: Reading, plan: ColumnPlan, role: ColumnRole): number | undefined {
	const planned = new Set(plan.roles.flatMap(columnsTogether));
	const hints = { isCategoryWord: () => false, headerless: false };
	const best = reading.columns
		.flatMap((column, index) =>
			scoreColumn(column, index, hints).map((score) => ({ ...score, index }))
		)
		.filter((score) => score.role === role && !planned.has(score.column))
		.filter(({ by, confidence }) => by === 'name' && confidence >= SURE_NAME)
		.sort((a, b) => b.confidence - a.confidence || a.rank - b.rank);
	return best[0]?.index;
}
