import { auditClaim } from '$lib/claims';
import * as m from '$lib/messages/compiled/messages.js';
import { numbered } from '$lib/messages/marked-text';
import { sheetId } from '$lib/model/sheet-id';
import { claimNames } from '../../claim-names';
import { claimRows, goodsName, ownKgPerItem } from '../../claim-rows';
import { prepareAudit } from '../../typed-audit';
import { exactly } from './exact-texts';
import { head, listSheet } from './list-sheets';
import type { SheetMaker } from './sheet';

/** The published figures per item that are above or below the range of the log on screen, or all of them. */
export const versusSheet: SheetMaker = async ([side = ''], context) => {
	const { live, choices, locale } = context;
	const { context: held } = await prepareAudit();
	const { library, claims } = held;
	const audited = claims.map((claim) => ({ claim, audit: auditClaim(claim, held) }));
	const goods = (ids: readonly string[]) => goodsName(ids, library, locale);
	const rows = claimRows(audited, goods, claimNames(library, claims, locale), locale);
	const own = ownKgPerItem(live.result(live.by(choices, locale)).assessment);
	const high = own?.high ?? Infinity;
	const low = own?.low ?? -Infinity;
	const found = rows.filter(({ kgPerItem: { central } }) => {
		if (side === 'above') return central > high;
		return side === 'below' ? central < low : side === 'all';
	});
	const columns = [
		head(m.sheet_claim({}, { locale })),
		head(m.sheet_claimed({}, { locale }), true)
	];
	const cells = found.map(({ key, label, kgPerItem }) => [
		label,
		numbered(sheetId('audit', key), exactly(kgPerItem.central, locale))
	]);
	const table = { label: m.sheet_counted({}, { locale }), columns, rows: cells };
	const bounds = own === null ? [] : [own.low, own.high];
	return {
		...listSheet(m.sheet_claims({}, { locale }), table, context),
		steps: bounds.map((bound, at) => ({
			label: (at === 0 ? m.sheet_log_low : m.sheet_log_high)({}, { locale }),
			text: numbered('per_item', exactly(bound, locale))
		}))
	};
};
