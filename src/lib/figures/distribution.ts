import { massUnitFor } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import * as m from '../messages/compiled/messages.js';
import type { DistributionRows } from './analysis-rows';
import { assembled } from './assembled';
import { distributionDrawing } from './distribution-drawing';
import { drawsDescription, drawsHeads, drawsTable, drawsTitle } from './draws-words';
import type { Figure, FigureOptions } from './figure';
import { nothingDrawn } from './nothing-drawn';
import { tableOf } from './table';

/** What stands where nothing was drawn. */
export function noDraws(name: string, options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const sentence = m.figure_nothing({}, { locale });
	const unit = massUnitFor(0, locale);
	const parts = {
		name,
		title: m.figure_distribution_title({}, { locale }),
		subtitle: m.figure_distribution_subtitle({ unit: unit.many, draws: '0' }, { locale }),
		description: sentence,
		drawing: nothingDrawn(sentence, width, theme),
		table: tableOf(drawsHeads(unit, locale), []),
		notes: []
	};
	return assembled(parts, options);
}

/** The draws of the net total as a histogram, with the values that are quoted of them. */
export function distribution(rows: DistributionRows | null, options: FigureOptions): Figure {
	if (rows === null || rows.bins.length === 0) return noDraws('distribution', options);
	const { locale } = options;
	const unit = massUnitFor(Math.max(Math.abs(rows.low), Math.abs(rows.high)), locale);
	const draws = formatCount(rows.draws, locale);
	const parts = {
		name: 'distribution',
		title: drawsTitle(rows, locale),
		subtitle: m.figure_distribution_subtitle({ unit: unit.many, draws }, { locale }),
		description: drawsDescription(rows, locale),
		drawing: distributionDrawing(rows, unit, options),
		table: drawsTable(rows, unit, locale),
		notes: [m.figure_distribution_note({}, { locale })]
	};
	return assembled(parts, options);
}
