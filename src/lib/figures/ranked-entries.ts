import { sum } from 'd3-array';
import type { Locale } from '../messages/locale';
import type { Grade } from '../model/factor-pack';
import type { Estimate } from '../model/estimate';
import { inOrder, type RowOrder } from './row-order';
import type { RankedRow } from './rows';

/** One line of a ranked figure. */
export type RankedEntry =
	| {
			readonly kind: 'bar';
			readonly key: string;
			readonly label: string | null;
			readonly net: Estimate;
			readonly items: number | null;
			readonly grade: Grade | null;
	  }
	/** Parts taken together: their central values add up, their ranges do not. */
	| { readonly kind: 'rest'; readonly key: string; readonly count: number; readonly kg: number }
	| {
			readonly kind: 'uncovered';
			readonly key: string;
			readonly label: string | null;
			readonly items: number | null;
			readonly setAside: boolean;
	  }
	| {
			readonly kind: 'uncovered-rest';
			readonly key: string;
			readonly count: number;
			readonly items: number | null;
	  };

type AssessedRow = RankedRow & { readonly net: Estimate };

function isAssessed(row: RankedRow): row is AssessedRow {
	return row.net !== null && row.setAside !== true;
}

/** Rows with a result, largest first; equal ones stay as they came. */
export function assessedRows(rows: readonly RankedRow[]): AssessedRow[] {
	return rows.filter(isAssessed).toSorted((a, b) => b.net.central - a.net.central);
}

/** Unique among the rows of one figure, whose own keys are never empty. */
function keyOf(row: RankedRow): string {
	return row.key ?? '';
}

function barOf(row: AssessedRow): RankedEntry {
	const { label, net, items, grade = null } = row;
	return { kind: 'bar', key: keyOf(row), label, net, items, grade };
}

/** The `count` rows that weigh most either way, in their order. */
function weightiest(rows: readonly AssessedRow[], count: number): Set<AssessedRow> {
	const bySize = rows.toSorted((a, b) => Math.abs(b.net.central) - Math.abs(a.net.central));
	return new Set(bySize.slice(0, count));
}

/** At most so many bars, in their order; what is taken together always comes last. */
function barEntries(rows: readonly AssessedRow[], most: number): RankedEntry[] {
	if (rows.length <= most) return rows.map(barOf);
	const kept = weightiest(rows, most - 1);
	const rest = rows.filter((row) => !kept.has(row));
	const kg = sum(rest, (row) => row.net.central);
	const bars = rows.filter((row) => kept.has(row)).map(barOf);
	return [...bars, { kind: 'rest', key: '*', count: rest.length, kg }];
}

function uncoveredOf(row: RankedRow): RankedEntry {
	const { label, items, setAside = false } = row;
	return { kind: 'uncovered', key: keyOf(row), label, items, setAside };
}

function uncoveredEntries(rows: readonly RankedRow[], most: number): RankedEntry[] {
	const sorted = rows.toSorted((a, b) => (b.items ?? 0) - (a.items ?? 0));
	if (sorted.length <= most) return sorted.map(uncoveredOf);
	const rest = sorted.slice(most - 1);
	const items = rest.every((row) => row.items === null) ? null : sum(rest, (row) => row.items ?? 0);
	const last: RankedEntry = { kind: 'uncovered-rest', key: '**', count: rest.length, items };
	return [...sorted.slice(0, most - 1).map(uncoveredOf), last];
}

/** How many parts without a result are named before the others are counted. */
const mostUncovered = 3;

/** The lines of a ranked figure: at most `most` with a result, then what is not covered. */
export function rankedEntries(
	rows: readonly RankedRow[],
	most: number,
	order: RowOrder = 'largest',
	locale: Locale = 'en'
): RankedEntry[] {
	const by = {
		value: ({ net }: AssessedRow) => net.central,
		name: ({ label, key }: AssessedRow) => label ?? key ?? ''
	};
	return [
		...barEntries(inOrder(rows.filter(isAssessed), order, by, locale), most),
		...uncoveredEntries(
			rows.filter((row) => !isAssessed(row)),
			mostUncovered
		)
	];
}
