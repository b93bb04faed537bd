import type { AssessmentResult, ReadOptions } from '$lib/assess';
import { assignmentOf, columnsTogether } from '$lib/model/column-assignment';
import {
	columnRoles,
	type ColumnPlan,
	type ColumnRole,
	type RoleAssignment
} from '$lib/model/reading';

/** A column of the log, its first values, and what it is taken as. */
export interface ShownColumn {
	readonly name: string;
	readonly samples: readonly string[];
	readonly assignment: RoleAssignment | undefined;
	/** Which level of several it is, counted from 1; undefined where it plays its role alone. */
	readonly level: number | undefined;
}

/** First values of a column that are shown. */
const shownSamples = 3;

/** The columns of all files together, in the order of the first file that has them. */
export function columnsOf({ assessment, plan }: AssessmentResult): ShownColumn[] {
	const columns = new Map<string, ShownColumn>();
	for (const { name, samples } of assessment.inputs.flatMap(({ reading }) => reading.columns)) {
		if (columns.has(name)) continue;
		const { assignment, level } = assignmentOf(plan, name) ?? {};
		columns.set(name, { name, samples: samples.slice(0, shownSamples), assignment, level });
	}
	return [...columns.values()];
}

type Roles = NonNullable<ReadOptions['roles']>;

/** What the columns of a log are taken for, and their names as they are shown. */
export interface ShownPlan {
	readonly plan: Pick<ColumnPlan, 'roles'>;
	readonly columns: readonly string[];
}

/** Stands for one more level of the category among the choices of a column. */
export const levelChoice = 'category_level';

/** What a column is chosen as. */
export function choiceOf({ assignment, level }: ShownColumn): string {
	return level === undefined ? (assignment?.role ?? '') : levelChoice;
}

/**
 * Role choices after a column was given a role, made one more level of the category, or given none
 * where `choice` is empty. Levels stand in the order of their columns.
 */
export function withRole(
	{ plan, columns }: ShownPlan,
	roles: Roles,
	column: string,
	choice: string
): Roles {
	const before = plan.roles.filter((assignment) => assignment.column === column);
	const freed = Object.fromEntries(before.map((assignment) => [assignment.role, null]));
	const category = plan.roles.find(({ role }) => role === 'category');
	const levels = category === undefined ? [] : columnsTogether(category);
	const others = levels.filter((name) => name !== column);
	if (choice === levelChoice) {
		const joined = columns.filter((name) => name === column || others.includes(name));
		return { ...roles, ...freed, category: joined.join(',') };
	}
	const left = others.length < levels.length && others.length > 0;
	const rest = left && choice !== 'category' ? { category: others.join(',') } : {};
	return isColumnRole(choice)
		? { ...roles, ...freed, ...rest, [choice]: column }
		: { ...roles, ...freed, ...rest };
}

function isColumnRole(text: string): text is ColumnRole {
	return columnRoles.some((role) => role === text);
}
