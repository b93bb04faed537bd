import type { AssessmentResult } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import { formatKg, formatPercent } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Assessment, ItemCounts } from '$lib/model/assessment';
import { sheetId } from '$lib/model/sheet-id';
import type { Labels } from './labels';
import { numbered } from '$lib/messages/marked-text';
import { stakeOfRows } from './mapping-state';
import { beforeMeasure, counted } from './phrases';
import { holdsOnlyVehicles } from './vehicles';

/** What is covered, what is not, why, and what is at stake: one sentence each. */
export function coverageTexts(result: AssessmentResult, labels: Labels, locale: Locale): string[] {
	const { assessment } = result;
	const { coverage } = assessment;
	if (coverage === null) return [m.impact_coverage_none({}, { locale })];
	const share = numbered('coverage', formatPercent(coverage, locale));
	const ofVehicles = holdsOnlyVehicles(assessment, labels);
	const covered = coveredMessage(assessment, ofVehicles)({ share }, { locale });
	return [covered, ...gapTexts(result, ofVehicles, locale)];
}

function coveredMessage({ items }: Assessment, ofVehicles: boolean) {
	if (items === null) return m.impact_coverage_mass;
	return ofVehicles ? m.impact_coverage_vehicles : m.impact_coverage_items;
}

function gapTexts(result: AssessmentResult, ofVehicles: boolean, locale: Locale): string[] {
	const { unmapped, withoutFactor, setAside } = gapsOf(result.assessment);
	const amount = amountText(result.assessment, ofVehicles, locale);
	const gap = (size: number, text: () => string) => (size === 0 ? [] : [text()]);
	return [
		...gap(unmapped, () =>
			unmappedText(result, numbered('count.unmapped', amount(unmapped)), locale)
		),
		...gap(withoutFactor, () =>
			m.impact_coverage_without(
				{ count: numbered('count.withoutFactor', amount(withoutFactor)) },
				{ locale }
			)
		),
		...gap(setAside, () =>
			m.impact_coverage_aside(
				{
					count: numbered('count.setAside', counted(m.impact_count_vehicles, setAside, locale))
				},
				{ locale }
			)
		)
	];
}

/** What is unmapped, and what it may hold where that can be told. */
function unmappedText({ mapped }: AssessmentResult, count: string, locale: Locale): string {
	const open = mapped.filter(({ category }) => category === null);
	const stake = stakeOfRows(open);
	const id = sheetId('words', 'open', '', '');
	const sources = m.impact_coverage_sources(
		{ count: open.length, text: numbered(id, beforeMeasure(open.length, locale)) },
		{ locale }
	);
	if (stake === 0) return m.impact_coverage_unmapped({ count, sources }, { locale });
	const kg = formatKg(stake, locale);
	// What was left unmapped on purpose is a doubt of its own.
	const isOneDoubt = open.every(({ by }) => by !== 'mapping');
	const said = numbered(isOneDoubt ? 'doubt=unmapped' : id, kg);
	return m.impact_coverage_unmapped_stake({ count, sources, kg: said }, { locale });
}

/** What has no result, by why, in items or in kg of goods. */
export function gapsOf({
	items,
	massKg
}: Assessment): Pick<ItemCounts, 'unmapped' | 'withoutFactor' | 'setAside'> {
	if (items !== null) return items;
	const { unmapped = 0, withoutFactor = 0 } = massKg ?? {};
	return { unmapped, withoutFactor, setAside: 0 };
}

/** Writes an amount in the unit of the log: items, vehicles, or a mass. */
function amountText(
	{ items }: Assessment,
	ofVehicles: boolean,
	locale: Locale
): (amount: number) => string {
	if (items === null) return (kg) => formatKg(kg, locale);
	const thing = ofVehicles ? m.impact_count_vehicles : m.impact_count_items;
	return (count) => counted(thing, count, locale);
}
