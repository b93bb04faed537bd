import { unitOf, type FactorOverride } from './factor-override';
import { safeCsv } from './safe-csv';

const columns = ['category', 'parameter', 'low', 'central', 'high', 'unit', 'source'];

/** Values of the user's own as the table that `--factors` reads. */
export function overridesCsv(overrides: readonly FactorOverride[]): string {
	const rows = overrides.map(({ category, parameter, value, source }) => [
		category,
		parameter,
		value.low,
		value.central,
		value.high,
		unitOf(parameter),
		source
	]);
	return safeCsv(columns, rows);
}
