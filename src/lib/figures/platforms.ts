import * as m from '../messages/compiled/messages.js';
import type { Figure } from './figure';
import { ranked, type RankedOptions } from './ranked';
import type { RankedRow } from './rows';

/** Platforms ranked by net avoided emissions, with ranges. */
export function platforms(rows: readonly RankedRow[], options: RankedOptions): Figure {
	const { locale } = options;
	const words = {
		name: 'platforms',
		neutralTitle: m.figure_platform_title({}, { locale }),
		column: m.figure_platform_column({}, { locale }),
		unknown: m.figure_platform_unknown({}, { locale })
	};
	return ranked(rows, words, options);
}
