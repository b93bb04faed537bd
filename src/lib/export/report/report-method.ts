import * as m from '../../messages/compiled/messages.js';
import { formatCount, formatKg } from '../../messages/format';
import { isPoint } from '../../model/estimate';
import { inWords, methodContext, threeValues } from '../method-context';
import { formulaSection } from '../method-formula';
import type { ReportContext } from './report-context';
import type { ReportBlock, ReportSection } from './report-document';
import { factorTables } from './report-factors';

/** How the number is made, with the values it was made from, and what it is not. */
export function methodSection(context: ReportContext): ReportSection {
	const { assessment, library, locale } = context;
	const { method } = assessment;
	const { displacement, service, rebound } = method.parameters;
	const preset = library.pack.presets.find(({ id }) => id === method.preset);
	const parameters = {
		displacement: threeValues(displacement, locale),
		service: threeValues(service, locale),
		rebound: threeValues(rebound, locale)
	};
	const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
	return {
		id: 'method',
		title: m.report_method({}, { locale }),
		blocks: [
			paragraph(m.impact_explain_reference({}, { locale })),
			...formulaSection(methodContext(library, locale)).blocks.flatMap(itemFormula).slice(0, 2),
			paragraph(m.report_parameters(parameters, { locale })),
			...(preset === undefined
				? []
				: [
						paragraph(
							m.report_preset(
								{
									name: inWords(preset, locale),
									text: locale === 'zh' ? preset.descriptionZh : preset.descriptionEn
								},
								{ locale }
							)
						)
					]),
			...rangeBlocks(context),
			paragraph(m.impact_not_included({}, { locale })),
			...reverseBlocks(context),
			{
				kind: 'list',
				items: notThis.map((said) => said({}, { locale }))
			},
			...(context.factors.length === 0
				? []
				: factorTables(context).map((table) => ({ kind: 'table' as const, table })))
		]
	};
}

const notThis = [
	m.appendix_not_measured,
	m.appendix_not_footprint,
	m.appendix_not_offset,
	m.appendix_not_reviewed,
	m.appendix_not_ranking
];

/** Of the formula's section, what speaks of one item comes first. */
function itemFormula(
	block: ReturnType<typeof formulaSection>['blocks'][number]
): readonly ReportBlock[] {
	if (block.kind === 'formula') return [block];
	if (block.kind !== 'terms') return [];
	return [{ kind: 'list', items: block.entries.map(({ term, text }) => `**${term}** ${text}`) }];
}

function rangeBlocks({ assessment, locale }: ReportContext): readonly ReportBlock[] {
	const { totals, method } = assessment;
	const net = totals.netAvoidedKgCo2e;
	if (net === null) return [];
	if (isPoint(net)) {
		return [{ kind: 'paragraph', text: m.impact_explain_range_none({}, { locale }) }];
	}
	const text = m.impact_explain_range(
		{
			draws: formatCount(method.draws, locale),
			low: formatKg(net.low, locale, { digits: 2 }),
			high: formatKg(net.high, locale, { digits: 2 }),
			median: formatKg(net.median, locale)
		},
		{ locale }
	);
	return [{ kind: 'paragraph', text }];
}

/** Categories of the result for which differences in use can turn the sign. */
function reverseBlocks(context: ReportContext): readonly ReportBlock[] {
	const { assessment, library, names, locale } = context;
	const reversing = new Set(
		library.categories.filter(({ useCanReverse }) => useCanReverse).map(({ id }) => id)
	);
	const found = assessment.byCategory.flatMap(({ category, netAvoidedKgCo2e }) =>
		category !== null && netAvoidedKgCo2e !== null && reversing.has(category)
			? [names.category(category)]
			: []
	);
	if (found.length === 0) return [];
	const list = found.join(m.page_list_separator({}, { locale }));
	return [{ kind: 'paragraph', text: m.impact_not_included_reverse({ names: list }, { locale }) }];
}
