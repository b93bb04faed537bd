import type { ColumnPlan, RoleAssignment } from './reading';

/** The columns that play a role together, topmost level first; one for most. */
export function columnsTogether({ above = [], column }: RoleAssignment): readonly string[] {
	return [...above, column];
}

/** What a column is taken for: its role, and which of several levels it is, counted from 1. */
export function assignmentOf(
	{ roles }: Pick<ColumnPlan, 'roles'>,
	column: string
): { readonly assignment: RoleAssignment; readonly level?: number } | undefined {
	const assignment = roles.find((one) => columnsTogether(one).includes(column));
	if (assignment?.above === undefined) return assignment && { assignment };
	return { assignment, level: columnsTogether(assignment).indexOf(column) + 1 };
}
