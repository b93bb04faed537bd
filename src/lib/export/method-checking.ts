import * as m from '../messages/compiled/messages.js';
import { formatCount, formatDate } from '../messages/format';
import type { Locale } from '../messages/locale';
import type { Factor, FactorPack } from '../model/factor-pack';
import type { PackTable } from '../model/pack-shapes';
import { sheetId } from '../model/sheet-id';
import type { Source } from '../model/source';
import { packBibtex } from './bibtex';
import { packCitation } from './citation';
import type { DocumentReference, DocumentSection, DocumentTable } from './document-tree';
import { heads, named, type MethodContext, type Said } from './method-context';

/** How to check a result without trusting the program that gave it. */
export function checkingSection({ library, locale }: MethodContext): DocumentSection {
	const say = (message: Said) => message({}, { locale });
	return {
		id: 'checking',
		title: say(m.appendix_check_title),
		blocks: [
			{ kind: 'list', items: checks.map(say) },
			{ kind: 'code', label: say(m.appendix_check_commands), text: commandLines(library.pack) }
		]
	};
}

const checks: readonly Said[] = [
	m.appendix_check_hand,
	m.appendix_check_trace,
	m.appendix_check_sql,
	m.appendix_check_own,
	m.appendix_check_same
];

/** Calls that give what the page shows, for a log of the reader's own. */
function commandLines({ id, seed }: FactorPack): string {
	return [
		`npx reprise assess log.csv --pack ${id} --seed ${seed} --format json`,
		'npx reprise assess log.csv --preset all-low',
		'npx reprise assess log.csv --factors own-factors.csv',
		'npx reprise assess log.csv --trace trace.json',
		`npx reprise method --pack ${id} --out method.docx`
	].join('\n');
}

/** The pack: its checksum, and until when its values should be used unseen. */
export function packSection(context: MethodContext): DocumentSection {
	const { library, locale } = context;
	const { id, sha256, seed } = library.pack;
	return {
		id: 'pack',
		title: m.method_pack_title({ id }, { locale }),
		blocks: [
			{
				kind: 'paragraph',
				text: m.method_pack_text({ seed: String(seed), sha: sha256 }, { locale })
			},
			{ kind: 'paragraph', text: m.appendix_review_lead({}, { locale }) },
			{ kind: 'table', table: reviewTable(context) }
		]
	};
}

/** How many values of each table are to be reviewed by when. */
function reviewTable({ library: { pack }, locale }: MethodContext): DocumentTable {
	const tables: readonly (readonly [Said, PackTable, Iterable<Factor>])[] = [
		[m.method_production_title, 'production.csv', pack.production.values()],
		[m.method_parameters_title, 'parameters.csv', pack.parameters],
		[m.method_handling_title, 'handling.csv', pack.handling],
		[m.appendix_materials, 'materials.csv', pack.materials.values()]
	];
	const labels = [m.appendix_values_of, m.appendix_values, m.appendix_review_by];
	return {
		label: m.appendix_review_title({}, { locale }),
		columns: heads(locale, labels, [m.appendix_values]),
		rows: tables.flatMap(([name, table, factors]) =>
			[...countsByDate(factors)].map(([reviewBy, count]) => [
				{ text: name({}, { locale }) },
				named(formatCount(count, locale), sheetId('review', table, reviewBy ?? '')),
				{ text: dateText(reviewBy, locale), reviewBy }
			])
		)
	};
}

function countsByDate(factors: Iterable<Factor>): ReadonlyMap<string | null, number> {
	const counts = new Map<string | null, number>();
	for (const { reviewBy } of factors) counts.set(reviewBy, (counts.get(reviewBy) ?? 0) + 1);
	return new Map([...counts].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)));
}

function dateText(date: string | null, locale: Locale): string {
	return date === null ? m.appendix_review_none({}, { locale }) : formatDate(date, locale);
}

/** How to cite the result. */
export function citationSection({ library, locale }: MethodContext): DocumentSection {
	const citation = packCitation(library.pack);
	return {
		id: 'citation',
		title: m.appendix_cite_title({}, { locale }),
		blocks: [
			{ kind: 'paragraph', text: m.appendix_cite_lead({}, { locale }) },
			{ kind: 'code', label: 'BibTeX', text: packBibtex(citation) }
		]
	};
}

/** The list of sources, to which cells refer by number. */
export function sourcesSection({ locale }: MethodContext): DocumentSection {
	return {
		id: 'sources',
		title: m.method_sources_title({}, { locale }),
		blocks: [
			{ kind: 'paragraph', text: m.method_sources_lead({}, { locale }) },
			{ kind: 'references' }
		]
	};
}

/** A source as it stands in the list. */
export function referenceOf(
	{ title, url, publisher, year, licence }: Source,
	locale: Locale
): DocumentReference {
	const facts = [publisher, year].filter((fact) => fact !== '').join(', ');
	const terms = m.method_licence({ licence }, { locale });
	return { title, url, note: facts === '' ? terms : `${facts}. ${terms}` };
}
