import { auditClaim, type AuditContext, type ClaimAudit } from '$lib/claims';
import * as m from '$lib/messages/compiled/messages.js';
import { numbered } from '$lib/messages/marked-text';
import type { Locale } from '$lib/messages/locale';
import type { Claim } from '$lib/model/claim';
import { defaultPreset } from '$lib/model/factor-pack';
import { nameOf, type Labels } from '../../labels';
import { byPlainPreset } from '../../method-numbers';
import { auditText, prepareAudit } from '../../typed-audit';
import { auditSteps } from './audit-steps';
import { statedSteps } from './claim-stated';
import { exactly } from './exact-texts';
import type { Sheet, SheetContext, SheetMaker, SheetTable } from './sheet';

/** The audit of a published claim, worked out: what it states, what that implies, and what it is held against. */
export const auditSheet: SheetMaker = async ([id = ''], context) => {
	const { context: held } = await prepareAudit();
	const claim = held.claims.find((one) => one.id === id);
	if (claim === undefined) return null;
	const title = context.locale === 'zh' ? claim.statementZh : claim.statementEn;
	return sheetOf(title, claim, auditClaim(claim, held), held, context);
};

/** The same of a text that was typed in, which may hold several claims. */
export const typedSheet: SheetMaker = async ([at = '', text = ''], context) => {
	const [{ context: held }, { audits }] = await Promise.all([prepareAudit(), auditText(text)]);
	const found = audits[Number(at)];
	return found === undefined ? null : sheetOf(text, found.claim, found.audit, held, context);
};

function sheetOf(
	title: string,
	claim: Claim,
	audit: ClaimAudit,
	held: AuditContext,
	{ labels, locale }: SheetContext
): Sheet {
	return {
		title,
		value: '',
		steps: [...statedSteps(claim, locale), ...auditSteps(claim, audit, held, locale)],
		table: ownTable(audit, labels, locale),
		sourceIds: claim.sourceIds
	};
}

/** What one item of the goods avoids by our own factors, each with its own derivation. */
function ownTable({ own }: ClaimAudit, labels: Labels, locale: Locale): SheetTable | null {
	if (own.length === 0) return null;
	const words = [m.claims_compare_goods, m.claims_compare_model];
	const numbers = [m.derivation_low, m.derivation_central, m.derivation_high, m.sheet_production];
	const rows = own.map(({ category, operatingModel, netKgCo2e, productionKgCo2e }) => {
		const id = byPlainPreset(defaultPreset, { kind: 'item', category, operatingModel });
		const said = (kg: number | null) => (kg === null ? '–' : numbered(id, exactly(kg, locale)));
		const { low, central, high } = netKgCo2e;
		return [
			nameOf(labels.categories, category, locale),
			nameOf(labels.operatingModels, operatingModel, locale),
			...[low, central, high, productionKgCo2e].map(said)
		];
	});
	return {
		label: m.sheet_own_results({}, { locale }),
		columns: [
			...words.map((label) => ({ label: label({}, { locale }), numeric: false })),
			...numbers.map((label) => ({ label: label({}, { locale }), numeric: true }))
		],
		rows
	};
}
