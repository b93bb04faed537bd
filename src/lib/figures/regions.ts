import * as m from '../messages/compiled/messages.js';
import type { Figure } from './figure';
import { ranked, type RankedOptions } from './ranked';
import type { RankedRow } from './rows';

/** Regions ranked by net avoided emissions, with ranges. */
export function regions(rows: readonly RankedRow[], options: RankedOptions): Figure {
	const { locale } = options;
	const words = {
		name: 'regions',
		neutralTitle: m.figure_region_title({}, { locale }),
		column: m.figure_region_column({}, { locale }),
		unknown: m.figure_region_unknown({}, { locale })
	};
	return ranked(rows, words, options);
}
