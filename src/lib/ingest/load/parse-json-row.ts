import type { RejectReason } from '../../model/reject';
import type { JsonElement } from './json-elements';
import { valueText } from '../columns/value-text';
import { parseExactJson } from './exact-json';

/** A row of named values, or why the text is none. */
export type JsonRow =
	| { readonly row: ReadonlyMap<string, string | null> }
	| { readonly reason: Extract<RejectReason, 'invalid_json' | 'not_an_object'> };

/** The name of the column of a row's own key. */
export const KEY_COLUMN = 'key';

/** Objects within a row come apart into columns down to here; what lies deeper stays JSON. */
const MOST_DEPTH = 8;

/** Reads one element as a row: keys are names, values become text, and objects within come apart as `a.b`. */
export function parseJsonRow({ text }: JsonElement): JsonRow {
	const value = parsed(text);
	if (value === undefined) return { reason: 'invalid_json' };
	if (!isObject(value)) return { reason: 'not_an_object' };
	return rowOf(value, new Map());
}

/** Reads one entry of an object of rows: `"key": {…}`. */
export function parseKeyedRow({ text }: JsonElement): JsonRow {
	const value = parsed(`{${text}}`);
	if (value === undefined) return { reason: 'invalid_json' };
	const [key = '', row] = Object.entries(value as object)[0] ?? [];
	if (!isObject(row)) return { reason: 'not_an_object' };
	return rowOf(row, new Map([[KEY_COLUMN, key]]));
}

/** Reads one element as the values of a row, in order. Null where it is no array. */
export function parseJsonCells({ text }: JsonElement): readonly (string | null)[] | null {
	const value = parsed(text);
	return Array.isArray(value) ? cellsOf(value) : null;
}

function cellsOf(values: readonly unknown[]): readonly (string | null)[] | null {
	try {
		return values.map(valueText);
	} catch {
		return null;
	}
}

function rowOf(value: object, row: Map<string, string | null>): JsonRow {
	try {
		flatten(value, '', 1, row);
		return { row };
	} catch {
		// Too deep to be written as text again.
		return { reason: 'invalid_json' };
	}
}

function flatten(
	value: object,
	prefix: string,
	depth: number,
	row: Map<string, string | null>
): void {
	for (const [key, cell] of Object.entries(value) as [string, unknown][]) {
		const name = prefix + key;
		const isGroup = isObject(cell) && depth < MOST_DEPTH && Object.keys(cell).length > 0;
		if (isGroup) flatten(cell, `${name}.`, depth + 1, row);
		else row.set(name, valueText(cell));
	}
}

function isObject(value: unknown): value is object {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function parsed(text: string): unknown {
	try {
		return parseExactJson(text);
	} catch {
		return undefined;
	}
}
