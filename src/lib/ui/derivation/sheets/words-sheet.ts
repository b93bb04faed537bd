import * as m from '$lib/messages/compiled/messages.js';
import { numbered } from '$lib/messages/marked-text';
import type { MappedCategory } from '$lib/model/assessment';
import { numberId } from '$lib/model/number-id';
import { nameOf } from '../../labels';
import { confirmable, mappingState, mappingStates } from '../../mapping-state';
import { equalsText, exactly } from './exact-texts';
import { head, listSheet } from './list-sheets';
import type { SheetMaker } from './sheet';

/** Words of the log that are counted: by their state, how surely they were matched, and a search. */
export const wordsSheet: SheetMaker = ([state = '', from = '', search = ''], context) => {
	const { live, choices, labels, locale } = context;
	const isState = inState(state);
	if (isState === null) return null;
	const { mapped } = live.result(live.by(choices, locale));
	const wanted = search.trim().toLowerCase();
	const found = mapped.filter(
		(row) => isState(row) && (row.sourceCategory ?? '').toLowerCase().includes(wanted)
	);
	const rows = from === '' ? found : confirmable(found, Number(from));
	const columns = [
		head(m.data_source_category({}, { locale })),
		head(m.data_category({}, { locale })),
		head((live.facts.plan.massLog ? m.data_mass : m.data_items)({}, { locale }), true),
		head(m.data_stake({}, { locale }), true)
	];
	const cells = rows.map(({ sourceCategory: word, category, items, netAvoidedKgCo2e: net }) => [
		word ?? m.data_source_empty({}, { locale }),
		category === null ? '' : nameOf(labels.categories, category, locale),
		numbered(numberId({ kind: 'word_count', word }), exactly(items, locale)),
		net === null ? '' : numbered(numberId({ kind: 'word', word }), exactly(Math.abs(net), locale))
	]);
	const table = { label: m.sheet_counted({}, { locale }), columns, rows: cells };
	const stakes = rows.flatMap(({ netAvoidedKgCo2e: net }) => (net === null ? [] : [Math.abs(net)]));
	const total = stakes.reduce((sum, kg) => sum + kg, 0);
	const text = equalsText(m.sheet_column_sum({}, { locale }), total, locale);
	return {
		...listSheet(m.sheet_words({}, { locale }), table, context),
		steps: stakes.length === 0 ? [] : [{ label: m.data_stake({}, { locale }), text }]
	};
};

function inState(state: string): ((row: MappedCategory) => boolean) | null {
	if (state === 'all') return () => true;
	if (state === 'open') return ({ category }) => category === null;
	return mappingStates.some((known) => known === state)
		? (row) => mappingState(row) === state
		: null;
}
