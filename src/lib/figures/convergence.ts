import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import { formatPercent } from '../messages/format/percent';
import { formatRange } from '../messages/format/mass';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { ConvergenceRow } from './analysis-rows';
import { assembled } from './assembled';
import { convergenceDrawing } from './convergence-drawing';
import type { Figure, FigureOptions } from './figure';
import { valueText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { saidNumber } from './said-number';
import { tableOf } from './table';
import { listed } from './words';

/** The ends count as settled where doubling the draws moves neither by more than this share of the range. */
const settledShare = 0.02;

/**
 * How far the ends moved over the last doubling, as a share of the range; null where there is no row
 * with half as many draws or fewer, or no range.
 */
export function lastMove(rows: readonly ConvergenceRow[]): number | null {
	const last = rows.at(-1);
	const before = rows.findLast(({ draws }) => draws * 2 <= (last?.draws ?? 0));
	if (last === undefined || before === undefined || last.high <= last.low) return null;
	const moved = Math.max(Math.abs(last.low - before.low), Math.abs(last.high - before.high));
	return moved / (last.high - last.low);
}

function title(rows: readonly ConvergenceRow[], locale: Locale): string {
	const moved = lastMove(rows);
	if (moved === null) return m.figure_convergence_title({}, { locale });
	const share = saidNumber(formatPercent(moved, locale), String(rows.at(-1)!.draws), 'moved');
	return moved <= settledShare
		? m.figure_convergence_title_settled({ share }, { locale })
		: m.figure_convergence_title_moving({ share }, { locale });
}

function description(rows: readonly ConvergenceRow[], locale: Locale): string {
	const said = rows.map(({ draws, low, median, high }) =>
		m.figure_convergence_row(
			{
				draws: formatCount(draws, locale),
				median: valueText(median, massUnitFor(median, locale), locale),
				range: formatRange({ low, high }, locale)
			},
			{ locale }
		)
	);
	if (said.length === 0) return m.figure_nothing({}, { locale });
	return m.figure_convergence_description({ parts: listed(said, locale) }, { locale });
}

function table(rows: readonly ConvergenceRow[], unit: MassUnit, locale: Locale) {
	const heads = [
		m.figure_convergence_draws({}, { locale }),
		m.figure_convergence_median({ unit: unit.many }, { locale }),
		m.figure_table_low({}, { locale }),
		m.figure_table_high({}, { locale })
	];
	const cells = ({ draws, low, median, high }: ConvergenceRow) => [
		formatCount(draws, locale),
		...[median, low, high].map((kg) => tableNumber(kg, unit, locale))
	];
	return tableOf(heads, rows.map(cells), 0, { rows: rows.map(({ draws }) => String(draws)) });
}

/** How the range of the net total settles as draws are added. */
export function convergence(rows: readonly ConvergenceRow[], options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const sorted = rows.toSorted((a, b) => a.draws - b.draws);
	const size = Math.max(0, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
	const unit = massUnitFor(size, locale);
	const parts = {
		name: 'convergence',
		title: title(sorted, locale),
		subtitle: m.figure_convergence_subtitle({ unit: unit.many }, { locale }),
		description: description(sorted, locale),
		drawing:
			sorted.length === 0
				? nothingDrawn(m.figure_nothing({}, { locale }), width, theme)
				: convergenceDrawing(sorted, unit, options),
		table: table(sorted, unit, locale),
		notes: [m.figure_convergence_note({}, { locale })]
	};
	return assembled(parts, options);
}
