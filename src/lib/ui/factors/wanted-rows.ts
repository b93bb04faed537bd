import type { Grade } from '$lib/model/factor-pack';
import type { FactorRow } from './factor-row';

/** What a reader wants to see of the library. */
export interface Wanted {
	/** Part of a name in either language, or of the id. */
	readonly search: string;
	/** Null for all of each. */
	readonly group: string | null;
	readonly grade: Grade | 'none' | null;
	readonly source: string | null;
	readonly onlyInLog: boolean;
	readonly onlyOwn: boolean;
}

/** Everything. */
export const everything: Wanted = {
	search: '',
	group: null,
	grade: null,
	source: null,
	onlyInLog: false,
	onlyOwn: false
};

/** The rows that are wanted, in their order. `inLog` are the categories that the log on screen holds. */
export function wantedRows(
	rows: readonly FactorRow[],
	wanted: Wanted,
	inLog: ReadonlySet<string>
): readonly FactorRow[] {
	const search = wanted.search.trim().toLowerCase();
	return rows.filter(
		(row) =>
			(search === '' || isNamed(row, search)) &&
			(wanted.group === null || row.group === wanted.group) &&
			(wanted.grade === null || (row.grade ?? 'none') === wanted.grade) &&
			(wanted.source === null || row.sourceIds.includes(wanted.source)) &&
			(!wanted.onlyInLog || inLog.has(row.id)) &&
			(!wanted.onlyOwn || row.own.length > 0)
	);
}

function isNamed({ id, name }: FactorRow, search: string): boolean {
	return [id, name.en, name.zh].some((text) => text.toLowerCase().includes(search));
}
