import {
	numberOf,
	optionalTextOf,
	readCsvTable,
	textOf,
	wordOf,
	type CsvRecord
} from './csv-table';
import { pointUses, type EvidencePoint } from './evidence-point';
import { InputError } from './input-error';

/** The tables of points, by path below `data/`: share-alike terms are kept in files of their own. */
export const evidenceFiles = [
	'evidence/points-cc-by-sa-4.0.csv',
	'evidence/points-odbl-1.0.csv',
	'evidence/points-other.csv'
] as const;

/**
 * All evidence points from the texts of the tables, by path. Throws `InputError` with file and line
 * for a use that is none and for an amount that is not above zero.
 */
export function readEvidence(files: ReadonlyMap<string, string>): readonly EvidencePoint[] {
	return [...files].flatMap(([file, text]) => readCsvTable(file, text).map(evidencePoint));
}

function evidencePoint(record: CsvRecord): EvidencePoint {
	return {
		category: textOf(record, 'category'),
		sourceId: textOf(record, 'source_id'),
		family: textOf(record, 'source_family'),
		kgCo2ePerItem: positive(record, 'kg_co2e_per_item'),
		scope: textOf(record, 'scope'),
		geography: textOf(record, 'geography'),
		year: textOf(record, 'year'),
		licence: textOf(record, 'licence'),
		use: wordOf(record, 'use', pointUses),
		note: optionalTextOf(record, 'note') ?? ''
	};
}

function positive(record: CsvRecord, column: string): number {
	const value = numberOf(record, column);
	if (value > 0) return value;
	const { file, line, code } = record;
	throw new InputError(code, { file, line, column, value });
}
