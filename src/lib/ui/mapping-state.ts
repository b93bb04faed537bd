import type { MappedCategory } from '$lib/model/assessment';
import type { Candidate } from '$lib/model/category-match';
import type { Mapping } from './request';

/** How far a source category is decided. */
export const mappingStates = ['suggested', 'unmapped', 'automatic', 'by_hand'] as const;

/** One of the states of a source category. */
export type MappingState = (typeof mappingStates)[number];

/** The state of a source category: open with or without a suggestion, or decided by matching or by hand. */
export function mappingState({ by, category, suggestion }: MappedCategory): MappingState {
	if (by === 'mapping') return 'by_hand';
	if (category !== null) return 'automatic';
	return suggestion === null ? 'unmapped' : 'suggested';
}

/** What a row can be confirmed as, surest first: what was applied or suggested, then what else it could be. */
export function choicesOf(row: MappedCategory): readonly Candidate[] {
	const { category, confidence, by, suggestion, alternates } = row;
	if (by === 'mapping' || by === 'none') {
		return suggestion === null ? alternates : [suggestion, ...alternates];
	}
	return category === null ? alternates : [{ category, confidence, by }, ...alternates];
}

/** Rows as they will be once everything that was chosen is answered. */
export function withChosen(
	rows: readonly MappedCategory[],
	chosen: Mapping
): readonly MappedCategory[] {
	if (chosen.size === 0) return rows;
	return rows.map((row) => {
		const category = row.sourceCategory === null ? undefined : chosen.get(row.sourceCategory);
		if (category === undefined || (row.by === 'mapping' && row.category === category)) return row;
		return {
			...row,
			category,
			confidence: 1,
			by: 'mapping',
			suggestion: null,
			alternates: choicesOf(row)
		};
	});
}

/** Rows that can be confirmed at once: matched or suggested at least so surely, and not by hand. */
export function confirmable(
	rows: readonly MappedCategory[],
	from: number
): readonly MappedCategory[] {
	return rows.filter(
		(row) =>
			row.sourceCategory !== null &&
			mappingState(row) !== 'by_hand' &&
			(choicesOf(row)[0]?.confidence ?? 0) >= from
	);
}

/** What hangs on some rows together, kg CO2e, each by its size whatever its sign. */
export function stakeOfRows(rows: readonly MappedCategory[]): number {
	return rows.reduce((sum, { netAvoidedKgCo2e }) => sum + Math.abs(netAvoidedKgCo2e ?? 0), 0);
}
