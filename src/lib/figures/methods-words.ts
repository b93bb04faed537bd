import * as m from '../messages/compiled/messages.js';
import { formatRange } from '../messages/format/mass';
import type { MassUnit } from '../messages/format/mass-unit';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import type { MethodRow } from './analysis-rows';
import { changeText, estimateText, valueText } from './mark-text';
import { saidNumber } from './said-number';
import { fitsTitle, listed } from './words';

/** What is compared. */
export type MethodsName = 'presets' | 'scenarios';

const coverageTolerance = 1e-9;

/** Where a method covers more or less of the log than the base does, its coverage. */
function coverageText({ coverage }: MethodRow, base: MethodRow, locale: Locale): string[] {
	if (coverage === null) return [];
	if (Math.abs(coverage - (base.coverage ?? -1)) <= coverageTolerance) return [];
	return [m.figure_source_coverage({ share: formatPercent(coverage, locale) }, { locale })];
}

/** The words below a method's mark: its change against the base, and its coverage where it differs. */
export function methodDetail(row: MethodRow, base: MethodRow, unit: MassUnit, locale: Locale) {
	const { change } = row;
	const coverage = coverageText(row, base, locale);
	if (change === null || row === base) return listed(coverage, locale);
	const value = changeText(change.central, unit, locale);
	const range = formatRange(change, locale, { unit });
	return listed([m.figure_methods_change({ value, range }, { locale }), ...coverage], locale);
}

/** A method's value in words, with its range where it has one. */
export function methodValue({ net }: MethodRow, locale: Locale): string {
	return net === null ? m.figure_methods_none({}, { locale }) : estimateText(net, locale);
}

/** From the least to the largest result; null where they read the same. */
function spanTitle(rows: readonly MethodRow[], unit: MassUnit, locale: Locale): string | null {
	const centrals = rows.flatMap(({ net }) => (net === null ? [] : [net.central]));
	const said = (kg: number) => {
		const row = rows.find(({ net }) => net?.central === kg)!;
		return saidNumber(valueText(kg, unit, locale), row.key);
	};
	const ends = [Math.min(...centrals), Math.max(...centrals)] as const;
	const [from, to] = ends.map((kg) => valueText(kg, unit, locale));
	const words = { low: said(ends[0]), high: said(ends[1]) };
	return from === to ? null : m.figure_methods_title_span(words, { locale });
}

/** The finding: the change where one scenario is set against its base; else the span of all. */
export function methodsTitle(
	rows: readonly MethodRow[],
	name: MethodsName,
	unit: MassUnit,
	locale: Locale
): string {
	const neutral =
		name === 'presets'
			? m.figure_presets_title({}, { locale })
			: m.figure_scenarios_title({}, { locale });
	if (rows.filter(({ net }) => net !== null).length < 2) return neutral;
	const [base, other] = rows;
	const change = rows.length === 2 ? other!.change : null;
	if (change === null || !fitsTitle(base!.label) || !fitsTitle(other!.label)) {
		return spanTitle(rows, unit, locale) ?? neutral;
	}
	const value = saidNumber(changeText(change.central, unit, locale), other!.key, 'change');
	const words = { label: other!.label, base: base!.label, value };
	return m.figure_methods_title_change(words, { locale });
}
