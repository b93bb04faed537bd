import type { Issue } from './issue';

/** Issues whose count is one of rows. */
const ofRows: ReadonlySet<string> = new Set([
	...['undated_rows', 'undated_filtered', 'price_unreadable']
]);

/** How many rows an issue is about; null where it is not about certain rows. */
export function issueRows({
	code,
	count,
	parameters: { rows }
}: Pick<Issue, 'code' | 'count' | 'parameters'>): number | null {
	if (typeof rows === 'number') return rows;
	return ofRows.has(code) ? count : null;
}
