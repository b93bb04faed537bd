import { formatDate, formatPeriod } from '../messages/format/date';
import { formatCount, formatExact } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureFooter, FigureOptions } from './figure';
import { nothingDrawn } from './nothing-drawn';
import { ownBars } from './own-bars';
import { ownLine } from './own-line';
import type { OwnRow, WrittenRow } from './own-rows';
import { inOrder } from './row-order';
import { tableOf } from './table';
import { listed, saidOf } from './words';

/** Two columns of a result of the reader's own. */
export interface OwnValues {
	readonly shape: 'bars' | 'line';
	/** Whether the labels are days, `YYYY-MM-DD`. */
	readonly ofDays: boolean;
	readonly names: { readonly label: string; readonly value: string };
	/** Those that are drawn, in the order of the result. */
	readonly rows: readonly OwnRow[];
	/** How many rows of the result are not drawn. */
	readonly left: number;
	/** After how many rows the result was cut; null where all of it was read. */
	readonly cutAt: number | null;
}

/** A result of the reader's own as a figure: bars by name, or a line over days. */
export function ownValues(values: OwnValues, options: FigureOptions): Figure {
	const { locale, width, theme } = options;
	const rows = values.rows.map((row) => writtenRow(row, values.ofDays, locale));
	const drawn = values.shape === 'bars' ? orderedRows(rows, options) : rows;
	const known = drawn.filter(({ value }) => value !== null);
	const drawing: Drawing =
		known.length === 0
			? nothingDrawn(m.figure_nothing({}, { locale }), width, theme)
			: values.shape === 'bars'
				? ownBars(drawn, options)
				: ownLine(drawn, options);
	const parts = {
		name: 'own-values',
		title: title(values, known, locale),
		subtitle: values.names.value,
		description: description(drawn, locale),
		drawing,
		table: tableOf(
			[values.names.label, values.names.value],
			rows.map(({ name, text }) => [name, text])
		),
		notes: []
	};
	return { ...assembled(parts, options), footer: footer(values, options) };
}

/**
 * Whose query it was and on which log. Neither coverage nor pack is said: what a query counts is not
 * known, and it may count what no factor was found for.
 */
function footer({ left, cutAt }: OwnValues, { source, locale }: FigureOptions): FigureFooter {
	const { name, period, synthetic = false } = source;
	const named = synthetic ? m.figure_own_source_synthetic : m.figure_own_source;
	const days = period && formatPeriod(period.from, period.to, locale);
	const parts = [
		named({ name }, { locale }),
		...(days === null ? [] : [m.figure_own_period({ period: days }, { locale })]),
		...(cutAt === null ? [] : [m.figure_own_cut({ rows: formatCount(cutAt, locale) }, { locale })])
	];
	return {
		source: parts.join(m.figure_source_separator({}, { locale })),
		note: left === 0 ? '' : m.figure_own_left({ count: left }, { locale })
	};
}

function orderedRows(
	rows: readonly WrittenRow[],
	{ order = 'given', locale }: FigureOptions
): readonly WrittenRow[] {
	const by = {
		value: ({ value }: WrittenRow) => value ?? -Infinity,
		name: ({ name }: WrittenRow) => name
	};
	return inOrder(rows, order, by, locale);
}

function writtenRow(row: OwnRow, ofDays: boolean, locale: Locale): WrittenRow {
	const none = m.figure_own_none({}, { locale });
	const name =
		row.label === null ? none : ofDays ? formatDate(row.label, locale) : row.label || '""';
	return { ...row, name, text: row.value === null ? none : formatExact(row.value, locale) };
}

function title({ names }: OwnValues, known: readonly WrittenRow[], locale: Locale): string {
	const first = known[0];
	if (first === undefined) return names.value;
	const top = known.reduce((most, row) => (row.value! > most.value! ? row : most));
	const said = { column: names.value, name: top.name, value: top.text };
	return m.figure_own_title({ ...said }, { locale });
}

/** How many rows are read out: all of a long result would take minutes. */
const mostSaid = 12;

function description(rows: readonly WrittenRow[], locale: Locale): string {
	const said = rows.slice(0, mostSaid).map(({ name, text }) => saidOf(name, text, locale));
	if (said.length === 0) return m.figure_nothing({}, { locale });
	const parts = listed(said, locale);
	if (said.length === rows.length) return parts;
	return m.figure_own_description({ parts, count: rows.length - said.length }, { locale });
}
