import type { RejectReason } from '../../model/reject';
import type { JsonElement } from './json-elements';
import { valueText } from '../columns/value-text';

/** A row of named values, or why the text is none. */
export type JsonRow =
	| { readonly row: ReadonlyMap<string, string | null> }
	| { readonly reason: Extract<RejectReason, 'invalid_json' | 'not_an_object'> };

/** Reads one element as a row: keys are names, values become text. */
export function parseJsonRow({ text }: JsonElement): JsonRow {
	const value = parsed(text);
	if (value === undefined) return { reason: 'invalid_json' };
	if (value === null || typeof value !== 'object' || Array.isArray(value)) {
		return { reason: 'not_an_object' };
	}
	return { row: new Map(Object.entries(value).map(([key, cell]) => [key, valueText(cell)])) };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
