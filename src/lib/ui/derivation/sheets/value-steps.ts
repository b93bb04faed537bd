import * as m from '$lib/messages/compiled/messages.js';
import { formatDate } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { EvidencePoint } from '$lib/model/evidence-point';
import { isCounted } from '$lib/model/evidence-point';
import type { Factor } from '$lib/model/factor-pack';
import { median } from '$lib/model/median';
import { widen, wideningByGrade } from '$lib/model/widen';
import type { Step } from '../step';
import { equalsText, exactly, termsText } from './exact-texts';

/** What a pack says of a value beside its numbers. */
export function factSteps(factor: Factor, locale: Locale): readonly Step[] {
	const listed = (text: string | null) =>
		text?.split('|').join(m.page_list_separator({}, { locale })) ?? null;
	const { unit, grade, scope, geography, year, gwpBasis, licence, reviewBy, note } = factor;
	const facts = [
		[m.sheet_unit, unit],
		[m.method_grade, grade],
		[m.factors_scope, listed(scope)],
		[m.factors_geography, listed(geography)],
		[m.factors_year, year],
		[m.factors_gwp, gwpBasis],
		[m.factors_licence, listed(licence)],
		[m.factors_review, reviewBy === null ? null : formatDate(reviewBy, locale)],
		[m.factors_note, note]
	] as const;
	return facts.flatMap(([label, text]) =>
		text === null || text === '' ? [] : [{ label: label({}, { locale }), text }]
	);
}

/** How the three numbers of a production factor follow from its points; nothing where they do not. */
export function pointSteps(
	factor: Factor,
	points: readonly EvidencePoint[],
	locale: Locale
): readonly Step[] {
	const counted = points.filter(isCounted).map(({ kgCo2ePerItem }) => kgCo2ePerItem);
	const middle = points.filter(({ use }) => use === 'median').map((point) => point.kgCo2ePerItem);
	if (middle.length === 0 || !isSame(median(middle), factor.central)) return [];
	const range = widen(factor.grade, factor.central, counted);
	if (!isSame(range.low, factor.low) || !isSame(range.high, factor.high)) return [];
	const list = (values: readonly number[]) => termsText(values, '; ', locale);
	const by = exactly(wideningByGrade[factor.grade], locale);
	const central = exactly(factor.central, locale);
	return [
		{
			label: m.derivation_central({}, { locale }),
			text: equalsText(
				m.sheet_median({ values: list(middle.toSorted((a, b) => a - b)) }, { locale }),
				factor.central,
				locale
			)
		},
		{
			label: m.derivation_low({}, { locale }),
			text: equalsText(
				m.sheet_smallest({ values: `${list(counted)}; ${central} ÷ ${by}` }, { locale }),
				factor.low,
				locale
			)
		},
		{
			label: m.derivation_high({}, { locale }),
			text: equalsText(
				m.sheet_largest({ values: `${list(counted)}; ${central} × ${by}` }, { locale }),
				factor.high,
				locale
			)
		}
	];
}

/** A pack's numbers are written with fewer digits than computed ones have. */
function isSame(computed: number, written: number): boolean {
	return Math.abs(computed - written) <= 5e-4 * Math.max(1, Math.abs(written));
}
