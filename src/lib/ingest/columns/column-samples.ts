import type { SniffedColumn } from '../../model/reading';
import { dateShape } from './date-shape';

/** How many values that differ are kept of a column. */
const MOST_SAMPLES = 20;

/** Samples are shown and compared, never computed with: longer ones are cut. */
const MOST_CHARACTERS = 200;

/** The columns of a table with the first values that differ in each. */
export function sampledColumns(
	names: readonly string[],
	rows: readonly (readonly (string | null | undefined)[])[]
): SniffedColumn[] {
	return names.map((name, column) => ({
		name,
		samples: samplesOf(rows.map((row) => row[column] ?? ''))
	}));
}

/** The last place is kept for a date that settles the order of day and month. */
function samplesOf(values: readonly string[]): string[] {
	const samples = new Set<string>();
	for (const value of values) {
		const text = value.trim().slice(0, MOST_CHARACTERS);
		if (text === '') continue;
		if (samples.size < MOST_SAMPLES - 1 || isTelling(text)) samples.add(text);
		if (samples.size >= MOST_SAMPLES) break;
	}
	return [...samples];
}

function isTelling(text: string): boolean {
	if (!/\d ?[-/.] ?\d/.test(text)) return false;
	const parts = dateShape(text)?.ordered;
	return parts?.slice(0, 2).some((part) => part > 12) ?? false;
}
