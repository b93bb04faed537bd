import * as m from '../messages/compiled/messages.js';
import type { Figure } from './figure';
import { ranked, type RankedOptions } from './ranked';
import type { RankedRow } from './rows';

/** Categories ranked by net avoided emissions, with ranges and grades of evidence. */
export function categories(rows: readonly RankedRow[], options: RankedOptions): Figure {
	const { locale } = options;
	const words = {
		name: 'categories',
		neutralTitle: m.figure_category_title({}, { locale }),
		column: m.figure_category_column({}, { locale }),
		unknown: m.figure_category_unknown({}, { locale })
	};
	return ranked(rows, words, options);
}
