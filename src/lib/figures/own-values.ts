import { formatExact } from '../messages/format/number';
import { formatDate } from '../messages/format/date';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
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
	/** In the order of the result. */
	readonly rows: readonly OwnRow[];
	/** What the numbers come from. */
	readonly source: string;
}

/** More bars than these are not drawn. */
const mostBars = 40;

/** A result of the reader's own as a figure: bars by name, or a line over days. */
export function ownValues(values: OwnValues, options: FigureOptions): Figure {
	const { locale, width, theme } = options;
	const rows = values.rows.map((row) => writtenRow(row, values.ofDays, locale));
	const drawn = values.shape === 'bars' ? orderedRows(rows.slice(0, mostBars), options) : rows;
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
	const left = rows.length - drawn.length;
	const note = left === 0 ? '' : m.figure_own_left({ count: left }, { locale });
	return { ...assembled(parts, options), footer: { source: values.source, note } };
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
