import type { MessageParameters } from './issue';

/** An error makes a value unusable; a warning asks a careful person to look. */
export type Severity = 'error' | 'warning';

/** What can be found in factors, and how grave it is. Each code has a text in both languages. */
const severities = {
	row_ragged: 'error',
	nul_character: 'error',
	column_missing: 'error',
	cell_missing: 'error',
	not_a_number: 'error',
	not_a_date: 'error',
	not_allowed: 'error',
	out_of_order: 'error',
	share_out_of_range: 'error',
	amount_negative: 'error',
	amount_too_large: 'error',
	wrong_unit: 'error',
	duplicate_row: 'error',
	parameter_missing: 'error',
	preset_missing: 'error',
	seed_missing: 'error',
	description_unreadable: 'error',
	checksum_differs: 'error',
	unreadable: 'error',
	table_missing: 'warning',
	handling_missing: 'warning',
	unknown_category: 'warning',
	known_category: 'warning',
	source_missing: 'warning',
	source_unknown: 'warning',
	tenfold: 'warning',
	thousandfold: 'warning',
	review_overdue: 'warning',
	grade_against_rule: 'warning',
	not_released: 'warning'
} as const satisfies Readonly<Record<string, Severity>>;

/** One of these codes. */
export type FindingCode = keyof typeof severities;

/** All of them. */
export const findingCodes = Object.keys(severities) as readonly FindingCode[];

/** Something about a value that is wrong or doubtful. */
export interface Finding {
	readonly severity: Severity;
	readonly code: FindingCode;
	/** What its text names. */
	readonly parameters: MessageParameters;
}

/** A finding with its place in a pack. */
export interface PackFinding extends Finding {
	readonly file: string;
	/** Line counted from 1; 0 where it is about the file as a whole. */
	readonly line: number;
	/** Empty where it is about the row as a whole. */
	readonly column: string;
}

/** A finding; its code decides how grave it is. */
export function finding(code: FindingCode, parameters: MessageParameters = {}): Finding {
	return { severity: severities[code], code, parameters };
}

/** The finding at a place of a file. */
export function foundAt(
	{ file, line }: { readonly file: string; readonly line: number },
	column: string,
	{ severity, code, parameters }: Finding
): PackFinding {
	return { severity, code, file, line, column, parameters };
}
