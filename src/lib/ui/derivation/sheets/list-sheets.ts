import { auditClaim, severities, type ClaimAudit, type Severity } from '$lib/claims';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import { numbered } from '$lib/messages/marked-text';
import { sheetId } from '$lib/model/sheet-id';
import { claimEntry, filteredClaims, type ClaimEntry } from '../../claim-entry';
import { FactorRows } from '../../factors/factor-rows';
import { readWanted } from '../../factors/counted-rows';
import { wantedRows } from '../../factors/wanted-rows';
import { nameOf } from '../../labels';
import { severityText } from '../../severity-text';
import { prepareAudit } from '../../typed-audit';
import { exactly } from './exact-texts';
import type { Sheet, SheetContext, SheetMaker, SheetTable } from './sheet';

/** The head of a column. */
export const head = (label: string, numeric = false) => ({ label, numeric });

/** A count with what it counts. */
export function listSheet(title: string, table: SheetTable, { locale }: SheetContext): Sheet {
	const value = formatCount(table.rows.length, locale);
	return { title, value, steps: [], table, sourceIds: [] };
}

/** Categories of the library in force that are counted: those of a filter, or those with a factor. */
export const categoriesSheet: SheetMaker = (parts, context) => {
	const { live, choices, labels, locale } = context;
	const counted = readWanted(parts);
	if (counted === null) return null;
	const { library, facts } = live;
	const rows = new FactorRows(library).with(choices.overrides ?? [], facts.addedCategories);
	const held = new Set(facts.tally.pairs.map(({ category }) => category ?? ''));
	const found = wantedRows(rows, counted.wanted, held).filter(
		({ values }) =>
			counted.production === null || (values.production !== null) === counted.production
	);
	const columns = [
		head(m.factors_head_category({}, { locale })),
		head(m.factors_head_grade({}, { locale })),
		head(m.factors_head_production({}, { locale }), true)
	];
	const table = {
		label: m.sheet_counted({}, { locale }),
		columns,
		rows: found.map(({ id, grade, values: { production } }) => [
			nameOf(labels.categories, id, locale),
			production === null ? '' : (grade ?? ''),
			production === null
				? ''
				: numbered(sheetId('factor', id, 'production'), exactly(production.central, locale))
		])
	};
	return listSheet(m.sheet_categories({}, { locale }), table, context);
};

/** Published claims that are counted: those of a filter. */
export const claimsSheet: SheetMaker = async (
	[platform = '', severity = '', search = ''],
	context
) => {
	const { labels, locale } = context;
	const { context: held } = await prepareAudit();
	const entries = held.claims.map((claim) => claimEntry(claim, auditClaim(claim, held), locale));
	const isSeverity = severities.some((known) => known === severity);
	const filter = {
		platform: platform || null,
		severity: isSeverity ? (severity as Severity) : null,
		search
	};
	const found = filteredClaims(entries, filter, (id) => nameOf(labels.platforms, id, locale));
	const columns = [
		head(m.sheet_claim({}, { locale })),
		head(m.claims_findings_title({}, { locale }))
	];
	const rows = found.map((entry) => [entry.statement, findingsText(entry, locale)]);
	const table = { label: m.sheet_counted({}, { locale }), columns, rows };
	return listSheet(m.sheet_claims({}, { locale }), table, context);
};

function findingsText({ id, audit }: ClaimEntry, locale: SheetContext['locale']): string {
	const counted = severities.map((one) => [one, countOf(audit, one)] as const);
	return counted
		.filter(([, count]) => count > 0)
		.map(([one, count]) => {
			const text = formatCount(count, locale);
			return `${severityText(one, locale)} ${numbered(sheetId('audit', id), text)}`;
		})
		.join(m.page_list_separator({}, { locale }));
}

function countOf({ findings }: ClaimAudit, severity: Severity): number {
	return findings.filter((found) => found.severity === severity).length;
}
