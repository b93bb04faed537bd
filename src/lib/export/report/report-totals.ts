import * as m from '../../messages/compiled/messages.js';
import { formatAmount, formatKg } from '../../messages/format';
import type { Assessment, RangedKg } from '../../model/assessment';
import { isZeroThroughout } from '../../model/estimate';
import { defaultPreset } from '../../model/factor-pack';
import { threeValues } from '../method-context';
import {
	emissionsCell,
	emissionsColumn,
	numberColumn,
	textCell,
	textColumn
} from '../office/cells';
import { placesOf, type ReportContext } from './report-context';
import type { DataCell } from '../office/table';
import type { ReportSection } from './report-document';

/** The total by its terms, each with its range, and what may be said of it in caution. */
export function totalsSection(context: ReportContext): ReportSection {
	const { assessment, unit, locale } = context;
	const { displacedKgCo2e, addedKgCo2e, directKgCo2e, netAvoidedKgCo2e } = assessment.totals;
	const title = m.report_totals({}, { locale });
	if (netAvoidedKgCo2e === null) {
		const text = m.report_totals_none({}, { locale });
		return { id: 'totals', title, blocks: [{ kind: 'paragraph', text }] };
	}
	const terms: readonly (readonly [string, RangedKg | null])[] = [
		[m.report_displaced({}, { locale }), displacedKgCo2e],
		[m.report_added({}, { locale }), addedKgCo2e],
		[m.report_direct({}, { locale }), directKgCo2e],
		[m.report_net({}, { locale }), netAvoidedKgCo2e]
	];
	const heads = [m.report_low, m.report_central, m.report_median, m.report_high];
	const row = (label: string, kg: RangedKg): DataCell[] => [
		textCell(label),
		...[kg.low, kg.central, kg.median, kg.high].map((value) => emissionsCell(value, unit, locale))
	];
	const table = {
		id: 'totals',
		label: title,
		columns: [
			textColumn(m.report_term({}, { locale })),
			...heads.map((head) => emissionsColumn(head({}, { locale }), unit, locale))
		],
		rows: terms.flatMap(([label, kg]) =>
			kg === null || isZeroThroughout(kg) ? [] : [row(label, kg)]
		)
	};
	return {
		id: 'totals',
		title,
		blocks: [
			{ kind: 'table', table },
			{ kind: 'paragraph', text: cautiousText(assessment, context) },
			...vehiclesBlocks(assessment, context),
			{ kind: 'paragraph', text: m.impact_explain_parts({}, { locale }) }
		]
	};
}

/** The cautious headline, which the default method alone has. */
function cautiousText({ totals, method }: Assessment, { locale }: ReportContext): string {
	const cautious = totals.netAvoidedKgCo2e?.cautious ?? null;
	if (cautious !== null) {
		const amount = m.impact_co2e({ mass: formatKg(cautious, locale) }, { locale });
		return m.impact_explain_cautious({ amount }, { locale });
	}
	if (method.scenario !== undefined) return m.scenarios_cautious({}, { locale });
	if (method.preset !== defaultPreset) return m.impact_explain_cautious_preset({}, { locale });
	return m.impact_explain_cautious_none({}, { locale });
}

/** Vehicles outside the headline, where there are any. */
function vehiclesBlocks(
	{ vehicles, method }: Assessment,
	{ unit, locale }: ReportContext
): ReportSection['blocks'] {
	const net = vehicles?.netAvoidedKgCo2e;
	if (!net || method.parameters.vehicles !== 'set_aside') return [];
	const bounds = [net.low, net.central, net.high].map((kg) => formatKg(kg, locale, { unit }));
	const words = { low: bounds[0]!, central: bounds[1]!, high: bounds[2]! };
	return [{ kind: 'paragraph', text: m.report_vehicles(words, { locale }) }];
}

/** The total restated, each equivalence with its definition; nothing where there is nothing to restate. */
export function equivalentsSections(context: ReportContext): readonly ReportSection[] {
	const { assessment, library, locale } = context;
	const entries = new Map(library.equivalences.map((entry) => [entry.id, entry]));
	const chosen = assessment.equivalences.filter(
		(one) => one.chosen && one.value !== null && entries.has(one.id)
	);
	if (chosen.length === 0) return [];
	const rows = chosen.map(({ id, value, kgCo2ePerUnit }) => {
		const entry = entries.get(id)!;
		const [unit, definition] =
			locale === 'zh' ? [entry.unitZh, entry.definitionZh] : [entry.unitEn, entry.definitionEn];
		const low = value!.low;
		const none = { text: m.report_may_be_none({}, { locale }), value: null };
		const amount = (number: number) => ({ text: formatAmount(number, locale), value: number });
		return [
			textCell(unit),
			low === null ? none : amount(low),
			amount(value!.central),
			amount(value!.high),
			textCell(threeValues(kgCo2ePerUnit, locale)),
			textCell(definition, placesOf(entry.sourceIds, context))
		];
	});
	const title = m.method_equivalents_title({}, { locale });
	const table = {
		id: 'equivalents',
		label: title,
		columns: [
			textColumn(m.method_equivalent({}, { locale })),
			numberColumn(m.method_low({}, { locale })),
			numberColumn(m.method_central({}, { locale })),
			numberColumn(m.method_high({}, { locale })),
			textColumn(m.method_kg_per_unit({}, { locale })),
			textColumn(m.method_definition({}, { locale }))
		],
		rows
	};
	return [
		{
			id: 'equivalents',
			title,
			blocks: [
				{ kind: 'table', table },
				{ kind: 'paragraph', text: m.method_equivalents_lead({}, { locale }) },
				{ kind: 'paragraph', text: m.appendix_equivalents_range({}, { locale }) }
			]
		}
	];
}
