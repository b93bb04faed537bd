/** What the audit can find, by what it says of the claim. */
export const findingCodes = [
	'wan_slip',
	'year_swapped',
	'wan_ratio',
	'off_by_factor',
	'misprint',
	'superseded',
	'adds_up',
	'does_not_add_up',
	'within_range',
	'above_range',
	'below_range',
	'floor_supported',
	'floor_not_supported',
	'holds_displacement',
	'needs_full_displacement',
	'share_within',
	'share_outside',
	'displacement_within',
	'displacement_outside',
	'users_not_items',
	'transactions_not_items',
	'gross',
	'cumulative',
	'not_avoided',
	'not_emissions',
	'tree_fits',
	'tree_no_fit',
	'tenfold_tree',
	'trees_differ',
	'trees_felled',
	'household_fits',
	'household_fits_elsewhere',
	'household_as_claim',
	'household_no_fit',
	'household_unknown',
	'car_fits',
	'car_no_fit',
	'no_factor',
	'not_known'
] as const;

/** One of these codes. */
export type FindingCode = (typeof findingCodes)[number];

/** What a finding means for the claim, from the gravest on. */
export const severities = ['misfit', 'doubt', 'fits', 'unknown'] as const;

/** One of these meanings. */
export type Severity = (typeof severities)[number];

/**
 * One thing that the audit found. Parameters are named by what they are: `kg`, `kgLow`, `kgHigh`,
 * `kgCentral` and `kwh` are amounts, `share` and its like shares of 1, `claim`, `definition`,
 * `category` ids.
 */
export interface Finding {
	readonly code: FindingCode;
	readonly severity: Severity;
	readonly parameters: Readonly<Record<string, string | number>>;
}

/** A finding, written shortly. */
export function finding(
	severity: Severity,
	code: FindingCode,
	parameters: Finding['parameters'] = {}
): Finding {
	return { code, severity, parameters };
}
