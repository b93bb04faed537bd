import * as m from '$lib/messages/compiled/messages.js';
import { isCounted } from '$lib/model/evidence-point';
import { bundledEvidence } from '../../bundled-evidence';
import { evidenceSpread } from '../../factors/evidence-spread';
import { nameOf } from '../../labels';
import { evidenceTable, pointsOf } from './evidence-table';
import { equalsText, exactly, termsText } from './exact-texts';
import type { SheetMaker } from './sheet';

/** How far the points of a category are apart: each of them, its family, and highest over lowest. */
export const spreadSheet: SheetMaker = async ([category = ''], { live, labels, locale }) => {
	const points = pointsOf(await bundledEvidence(), category);
	const spread = evidenceSpread(points);
	if (spread === null) return null;
	const counted = points.filter(isCounted);
	const values = termsText(
		counted.map(({ kgCo2ePerItem }) => kgCo2ePerItem),
		'; ',
		locale
	);
	const families = [...new Set(counted.map(({ family }) => family))].join('; ');
	const { lowest, highest } = spread;
	const titles = new Map(live.library.sources.map(({ id, title }) => [id, title]));
	const steps = [
		[m.sheet_points_counted, equalsText(values, spread.points, locale)],
		[m.sheet_families, equalsText(families, spread.families, locale)],
		[m.sheet_lowest, equalsText(m.sheet_smallest({ values }, { locale }), lowest, locale)],
		[m.sheet_highest, equalsText(m.sheet_largest({ values }, { locale }), highest, locale)],
		[
			m.sheet_ratio,
			equalsText(`${exactly(highest, locale)} ÷ ${exactly(lowest, locale)}`, spread.ratio, locale)
		]
	] as const;
	return {
		title: m.derivation_title_part(
			{ part: nameOf(labels.categories, category, locale), what: m.sheet_spread({}, { locale }) },
			{ locale }
		),
		value: '',
		steps: steps.map(([label, text]) => ({ label: label({}, { locale }), text })),
		table: evidenceTable(points, titles, locale),
		sourceIds: points.map(({ sourceId }) => sourceId)
	};
};
