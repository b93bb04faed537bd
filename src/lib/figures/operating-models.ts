import * as m from '../messages/compiled/messages.js';
import type { Figure } from './figure';
import { ranked, type RankedOptions } from './ranked';
import type { RankedRow } from './rows';

/** Operating models ranked by net avoided emissions, with ranges. */
export function operatingModels(rows: readonly RankedRow[], options: RankedOptions): Figure {
	const { locale } = options;
	const words = {
		name: 'operating-models',
		neutralTitle: m.figure_operating_model_title({}, { locale }),
		column: m.figure_operating_model_column({}, { locale }),
		unknown: m.figure_operating_model_unknown({}, { locale })
	};
	return ranked(rows, words, options);
}
