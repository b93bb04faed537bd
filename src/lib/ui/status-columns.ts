import type { AssessmentResult, ReadOptions } from '$lib/assess';

/** A column that may say how a trade ended, and the values it was seen to hold. */
export interface StatusColumn {
	readonly column: string;
	readonly values: readonly string[];
}

type Filters = NonNullable<ReadOptions['where']>;

/** Columns to filter by: those that look like a status, and those already filtered by. */
export function statusColumns({ assessment }: AssessmentResult, where: Filters): StatusColumn[] {
	const noticed = assessment.issues
		.filter(({ code }) => code === 'status_column')
		.map(({ parameters }) => String(parameters['column']));
	const columns = new Set([...noticed, ...where.map(({ column }) => column)]);
	const found = assessment.inputs.flatMap(({ reading }) => reading.columns);
	return [...columns].map((column) => {
		const samples = found.filter(({ name }) => name === column).flatMap(({ samples }) => samples);
		const chosen = where.filter((filter) => filter.column === column).map(({ value }) => value);
		return { column, values: [...new Set([...samples, ...chosen])] };
	});
}
