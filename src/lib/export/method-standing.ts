import * as m from '../messages/compiled/messages.js';
import { sheetId } from '../model/sheet-id';
import type { DocumentSection, DocumentTable } from './document-tree';
import {
	heads,
	inWords,
	listed,
	named,
	sourcesCell,
	threeValues,
	type MethodContext,
	type Said
} from './method-context';

/** What the number is, and what it is not. */
export function whatSection({ locale }: MethodContext): DocumentSection {
	const say = (message: Said) => message({}, { locale });
	return {
		id: 'what',
		title: say(m.appendix_what_title),
		blocks: [
			{ kind: 'paragraph', text: say(m.appendix_what_is) },
			{ kind: 'paragraph', text: say(m.appendix_what_sign) },
			{ kind: 'heading', text: say(m.appendix_not_title) },
			{ kind: 'list', items: notThis.map(say) }
		]
	};
}

const notThis: readonly Said[] = [
	m.appendix_not_measured,
	m.appendix_not_footprint,
	m.appendix_not_offset,
	m.appendix_not_reviewed,
	m.appendix_not_ranking
];

/** The equivalences with their definitions. */
export function equivalentsSection(context: MethodContext): DocumentSection {
	const { library, locale } = context;
	const labels = [
		m.method_equivalent,
		m.method_kg_per_unit,
		m.method_definition,
		m.method_year,
		m.method_grade,
		m.method_sources
	];
	const title = m.method_equivalents_title({}, { locale });
	const table: DocumentTable = {
		label: title,
		columns: heads(locale, labels, [m.method_kg_per_unit]),
		rows: library.equivalences.map((equivalence) => [
			{ text: inWords(equivalence, locale) },
			named(threeValues(equivalence.kgCo2ePerUnit, locale), sheetId('unit', equivalence.id)),
			{ text: locale === 'zh' ? equivalence.definitionZh : equivalence.definitionEn },
			{ text: equivalence.year },
			{ text: equivalence.grade },
			sourcesCell(equivalence.sourceIds, context)
		])
	};
	return {
		id: 'equivalents',
		title,
		blocks: [
			{ kind: 'paragraph', text: m.method_equivalents_lead({}, { locale }) },
			{ kind: 'paragraph', text: m.appendix_equivalents_range({}, { locale }) },
			{ kind: 'table', table }
		]
	};
}

/** How published statements are treated. */
export function claimsSection({ library, locale }: MethodContext): DocumentSection {
	const direct = library.pack.presets.filter(({ onlyDirect }) => onlyDirect);
	const names = direct.map((preset) => inWords(preset, locale));
	return {
		id: 'claims',
		title: m.appendix_claims_title({}, { locale }),
		blocks: [
			{ kind: 'paragraph', text: m.appendix_claims_text({}, { locale }) },
			{ kind: 'paragraph', text: m.appendix_claims_unknown({}, { locale }) },
			...(names.length === 0
				? []
				: [
						{
							kind: 'paragraph' as const,
							text: m.appendix_claims_direct({ names: listed(names, locale) }, { locale })
						}
					])
		]
	};
}

/** What the number leaves out, and where leaving it out can turn the sign. */
export function notIncludedSection({ library, locale }: MethodContext): DocumentSection {
	const reversing = library.categories.filter(({ useCanReverse }) => useCanReverse);
	const names = listed(
		reversing.map((category) => inWords(category, locale)),
		locale
	);
	return {
		id: 'not-included',
		title: m.method_not_included_title({}, { locale }),
		blocks: [
			{ kind: 'paragraph', text: m.impact_not_included({}, { locale }) },
			{ kind: 'paragraph', text: m.impact_not_included_reverse({ names }, { locale }) }
		]
	};
}

/** What may be said of a result. */
export function wordsSection({ locale }: MethodContext): DocumentSection {
	return {
		id: 'words',
		title: m.method_words_title({}, { locale }),
		blocks: [{ kind: 'paragraph', text: m.method_words({}, { locale }) }]
	};
}
