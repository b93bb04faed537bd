import type { FilledLine, TraceParameter } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import { formatExact, formatFixed } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { termOf, type Side } from './derived';
import { heldMark, isAbsent, originMarks } from './origin-text';

/** One cell of a line: the text, and a letter for whose value it is. */
export interface LineCell {
	readonly text: string;
	readonly mark: string;
}

/** A column of the table of lines. */
export interface LineColumn {
	readonly label: string;
	readonly cell: (line: FilledLine) => LineCell;
	/** The sum over all lines as text; empty where a sum means nothing. */
	readonly sum: string;
	/** True for the column that adds up to the number. */
	readonly result: boolean;
}

/** Grams: the last digit that the sums of a derivation show. */
const decimals = 3;

/** kg with all digits down to the gram. */
export function exactKg(kg: number, locale: Locale): string {
	return formatFixed(kg, locale, decimals);
}

type Parameter = keyof FilledLine['values'];

/** The columns of a number's lines: counts, the values of every parameter that applies, and the terms. */
export function lineColumns(
	{ number }: Side,
	lines: readonly FilledLine[],
	uniforms: Readonly<Record<string, number>> | null,
	locale: Locale
): readonly LineColumn[] {
	const { kind } = number;
	// Only what was chosen to be held is marked, and no draw.
	const held = uniforms === number.held ? number.held : null;
	const asked = new Set(columnsOf[kind] ?? columnsOf.net);
	const applies = (name: Parameter) => lines.some(({ of }) => !isAbsent(of.parameters[name]));
	const text = (label: string, cell: (line: FilledLine) => string): LineColumn => ({
		label,
		cell: (line) => ({ text: cell(line), mark: '' }),
		sum: '',
		result: false
	});
	const counted = (label: string, name: 'kept' | 'returned'): LineColumn => ({
		...text(label, (line) => formatExact(line[name], locale)),
		sum: formatExact(rounded(lines.reduce((sum, line) => sum + line[name], 0)), locale)
	});
	const valued = (label: string, name: Parameter, shown = plain): LineColumn => ({
		...text(label, () => ''),
		cell: (line) => valueCell(line.of.parameters[name], shown(line.values[name]), held, locale)
	});
	const term = (label: string, name: 'displaced' | 'added' | 'direct' | 'net'): LineColumn => ({
		...text(label, (line) => exactKg(line[name], locale)),
		sum: exactKg(
			lines.reduce((sum, line) => sum + line[name], 0),
			locale
		),
		result: name === termOf(number)
	});
	const hasReturns = lines.some(({ returned }) => returned !== 0);
	const isMixed = applies('direct') && applies('displacement');
	const all: readonly (readonly [string, boolean, () => LineColumn])[] = [
		['kept', true, () => counted(m.derivation_column_kept({}, { locale }), 'kept')],
		['kept', hasReturns, () => counted(m.derivation_column_returned({}, { locale }), 'returned')],
		['p', applies('production'), () => valued('P', 'production')],
		['d', applies('displacement'), () => valued('D', 'displacement')],
		['d', applies('service'), () => valued('S', 'service')],
		['d', applies('rebound'), () => valued('1 − R', 'rebound', (value) => 1 - value)],
		[
			'displaced',
			applies('displacement'),
			() => term(m.derivation_column_displaced({}, { locale }), 'displaced')
		],
		[
			'h',
			applies('leg'),
			() =>
				text(m.derivation_column_legs({}, { locale }), (line) => formatExact(line.of.legs, locale))
		],
		['h', applies('leg'), () => valued(m.derivation_column_leg({}, { locale }), 'leg')],
		[
			'h',
			applies('refurbishment'),
			() => valued(m.derivation_column_refurbishment({}, { locale }), 'refurbishment')
		],
		['added', applies('leg'), () => term(m.derivation_column_added({}, { locale }), 'added')],
		[
			'x',
			applies('direct'),
			() => valued(m.derivation_column_direct_unit({}, { locale }), 'direct')
		],
		[
			'direct',
			isMixed || kind === 'direct',
			() => term(m.derivation_column_direct({}, { locale }), 'direct')
		],
		['net', true, () => term(m.derivation_column_net({}, { locale }), 'net')]
	];
	return all.flatMap(([name, isThere, column]) => (isThere && asked.has(name) ? [column()] : []));
}

/** The columns that each kind of number needs. */
const columnsOf: Readonly<Partial<Record<string, readonly string[]>>> & {
	readonly net: readonly string[];
} = {
	net: ['kept', 'p', 'd', 'displaced', 'h', 'added', 'x', 'direct', 'net'],
	displaced: ['kept', 'p', 'd', 'displaced'],
	added: ['kept', 'h', 'p', 'added'],
	direct: ['kept', 'x', 'direct'],
	count: ['kept'],
	coverage: ['kept']
};

const plain = (value: number) => value;

function valueCell(
	parameter: TraceParameter,
	value: number,
	held: Side['number']['held'],
	locale: Locale
): LineCell {
	if (isAbsent(parameter)) return { text: '–', mark: '' };
	const isHeld = held?.[parameter.uniform] !== undefined && parameter.low < parameter.high;
	if (isHeld) return { text: formatExact(value, locale), mark: heldMark };
	return { text: formatExact(value, locale), mark: originMarks[parameter.origin] };
}

/** A sum of counts, which have six decimals at most. */
function rounded(count: number): number {
	return Math.round(count * 1e6) / 1e6;
}
