import * as m from '../../messages/compiled/messages.js';
import { referenceOf } from '../method-checking';
import { basisSection } from './report-basis';
import { reportContext, type ReportContext } from './report-context';
import type { ReportDocument, ReportSection } from './report-document';
import { methodSection } from './report-method';
import { monthsSections } from './report-months';
import { movedSections } from './report-moved';
import { breakdownSections } from './report-parts';
import { coverageSection, qualitySection } from './report-quality';
import type { ReportSubject } from './report-subject';
import { reportLead, reportTitle } from './report-title';
import { equivalentsSections, totalsSection } from './report-totals';

/** A result as a report: the finding first, then its parts, how far it carries, and what it was made from. */
export function reportOf(subject: ReportSubject): ReportDocument {
	const context = reportContext(subject);
	const { assessment, cited, locale } = context;
	const { id, sha256 } = assessment.factorPack;
	return {
		title: reportTitle(context),
		kind: m.report_kind({}, { locale }),
		locale,
		lead: reportLead(context),
		footer: m.appendix_footer({ id, sha: sha256.slice(0, 12) }, { locale }),
		sections: sectionsOf(context),
		references: cited.map((source) => referenceOf(source, locale))
	};
}

function sectionsOf(context: ReportContext): readonly ReportSection[] {
	const hasResult = context.assessment.totals.netAvoidedKgCo2e !== null;
	return [
		totalsSection(context),
		...(hasResult
			? [
					...equivalentsSections(context),
					...monthsSections(context),
					...breakdownSections(context),
					...movedSections(context)
				]
			: []),
		coverageSection(context),
		qualitySection(context),
		methodSection(context),
		basisSection(context),
		...sourcesSections(context)
	];
}

function sourcesSections({ cited, locale }: ReportContext): readonly ReportSection[] {
	if (cited.length === 0) return [];
	const title = m.method_sources_title({}, { locale });
	return [{ id: 'sources', title, blocks: [{ kind: 'references' }] }];
}
