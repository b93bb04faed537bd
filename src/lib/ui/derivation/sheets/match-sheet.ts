import { APPLIED_FROM } from '$lib/ingest/categories/match-category';
import * as m from '$lib/messages/compiled/messages.js';
import { formatPercent } from '$lib/messages/format';
import { nameOf } from '../../labels';
import { matchReasons } from '../../match-reasons';
import { choicesOf } from '../../mapping-state';
import type { SheetMaker } from './sheet';

/** How surely a word of the log was matched: every category it may mean, with what it was found by. */
export const matchSheet: SheetMaker = ([word = ''], { live, choices: method, labels, locale }) => {
	const { mapped } = live.result(live.by(method, locale));
	const row = mapped.find(({ sourceCategory }) => (sourceCategory ?? '') === word);
	const choices = row === undefined ? [] : choicesOf(row);
	const [first] = choices;
	if (first === undefined) return null;
	return {
		title: m.derivation_title_part({ part: word, what: m.sheet_sure({}, { locale }) }, { locale }),
		value: formatPercent(first.confidence, locale, 0),
		steps: [
			{
				label: m.sheet_rule({}, { locale }),
				text: m.sheet_match_rule({ from: formatPercent(APPLIED_FROM, locale, 0) }, { locale })
			}
		],
		table: {
			label: m.sheet_may_mean({}, { locale }),
			columns: [
				{ label: m.data_category({}, { locale }), numeric: false },
				{ label: m.data_why({}, { locale }), numeric: false },
				{ label: m.sheet_sure({}, { locale }), numeric: true }
			],
			rows: choices.map(({ category, by, confidence }) => [
				nameOf(labels.categories, category, locale),
				matchReasons[by]({}, { locale }),
				formatPercent(confidence, locale, 0)
			])
		},
		sourceIds: []
	};
};
