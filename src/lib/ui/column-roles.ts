import type { AssessmentResult, ReadOptions } from '$lib/assess';
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
}

/** First values of a column that are shown. */
const shownSamples = 3;

/** The columns of all files together, in the order of the first file that has them. */
export function columnsOf({ assessment, plan }: AssessmentResult): ShownColumn[] {
	const columns = new Map<string, ShownColumn>();
	for (const { name, samples } of assessment.inputs.flatMap(({ reading }) => reading.columns)) {
		if (columns.has(name)) continue;
		const assignment = plan.roles.find(({ column }) => column === name);
		columns.set(name, { name, samples: samples.slice(0, shownSamples), assignment });
	}
	return [...columns.values()];
}

type Roles = NonNullable<ReadOptions['roles']>;

/** Role choices after a column was given a role, or none where `role` is empty. */
export function withRole(plan: ColumnPlan, roles: Roles, column: string, role: string): Roles {
	const before = plan.roles.filter((assignment) => assignment.column === column);
	const freed = Object.fromEntries(before.map((assignment) => [assignment.role, null]));
	return isColumnRole(role) ? { ...roles, ...freed, [role]: column } : { ...roles, ...freed };
}

function isColumnRole(text: string): text is ColumnRole {
	return columnRoles.some((role) => role === text);
}
