import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { EvidencePoint } from '$lib/model/evidence-point';
import { exactly } from './exact-texts';
import type { SheetTable } from './sheet';

const uses = {
	median: m.figure_evidence_median,
	range: m.figure_evidence_range,
	excluded: m.figure_evidence_unused
} as const;

/** The points recorded for a category, those too that do not count; null where there are none. */
export function evidenceTable(
	points: readonly EvidencePoint[],
	titles: ReadonlyMap<string, string>,
	locale: Locale
): SheetTable | null {
	if (points.length === 0) return null;
	const words = [m.figure_evidence_label, m.figure_evidence_family];
	return {
		label: m.sheet_points({}, { locale }),
		columns: [
			...words.map((label) => ({ label: label({}, { locale }), numeric: false })),
			{ label: m.figure_evidence_amount({ unit: 'kg' }, { locale }), numeric: true },
			{ label: m.figure_evidence_use({}, { locale }), numeric: false },
			{ label: m.factors_note({}, { locale }), numeric: false }
		],
		rows: points.map(({ sourceId, family, kgCo2ePerItem, use, note }) => [
			titles.get(sourceId) ?? sourceId,
			family,
			exactly(kgCo2ePerItem, locale),
			uses[use]({}, { locale }),
			note
		])
	};
}

/** The points of one category. */
export function pointsOf(evidence: readonly EvidencePoint[], category: string) {
	return evidence.filter((point) => point.category === category);
}
