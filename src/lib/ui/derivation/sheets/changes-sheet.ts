import * as m from '$lib/messages/compiled/messages.js';
import { formatPercent } from '$lib/messages/format';
import { diffPacks, type PackChange } from '$lib/model/diff-packs';
import { bundledLibrary } from '../../bundled-library';
import { threeExact } from './exact-texts';
import { head, listSheet } from './list-sheets';
import type { SheetMaker } from './sheet';

/** The values that differ between the bundled pack and the one in use. */
export const changesSheet: SheetMaker = async ([kind = ''], context) => {
	const { live, locale } = context;
	const { changes, from, to } = diffPacks((await bundledLibrary()).pack, live.library.pack);
	const isOfKind = (change: PackChange) =>
		kind === 'breaking'
			? change.kind === 'changed' && change.breaking.length > 0
			: change.kind === kind;
	const three = (value: PackChange['from']) =>
		!value?.value ? '' : threeExact(value.value, locale);
	const columns = [
		head(m.sheet_pack_value({}, { locale })),
		head(from.id, true),
		head(to.id, true),
		head(m.sheet_relative({}, { locale }), true)
	];
	const rows = changes
		.filter(isOfKind)
		.map((change) => [
			`${change.table} ${change.key}`,
			three(change.from),
			three(change.to),
			change.relative === null ? '' : formatPercent(change.relative, locale)
		]);
	const table = { label: m.sheet_counted({}, { locale }), columns, rows };
	return listSheet(m.sheet_changes({ from: from.id, to: to.id }, { locale }), table, context);
};
