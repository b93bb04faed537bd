import type { ColumnPlan, ColumnRole, Reading } from '../../model/reading';
import { findColumn } from './merge-columns';
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
	const found = plan.roles.map(({ role, column }) => {
		const same = findColumn(reading.columns, column);
		return [role, same ? reading.columns.indexOf(same) : otherName(reading, plan, role)] as const;
	});
	return Object.fromEntries(found.filter(([, index]) => index !== undefined)) as ResolvedColumns;
}

function otherName(reading: Reading, plan: ColumnPlan, role: ColumnRole): number | undefined {
	const planned = new Set(plan.roles.map(({ column }) => column));
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
