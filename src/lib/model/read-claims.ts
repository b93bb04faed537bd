import { claimUnits, printedColumns, type Claim, type PrintedNumber } from './claim';
import {
	listOf,
	numberOf,
	optionalNumberOf,
	optionalTextOf,
	readCsvTable,
	textOf,
	wordOf,
	type CsvRecord
} from './csv-table';

/** The file of `data/` that holds the published claims. */
export const claimsFile = 'claims.csv';

/** The published claims, in the order of the table. Throws `InputError` where a cell is not what it should be. */
export function readClaims(text: string): readonly Claim[] {
	return readCsvTable(claimsFile, text).map(claim);
}

function claim(record: CsvRecord): Claim {
	return { ...statement(record), ...amounts(record), ...reading(record) };
}

function statement(record: CsvRecord) {
	return {
		id: textOf(record, 'id'),
		platform: optionalTextOf(record, 'platform'),
		statementEn: textOf(record, 'statement_en'),
		statementZh: textOf(record, 'statement_zh'),
		periodFrom: optionalTextOf(record, 'period_from'),
		periodTo: optionalTextOf(record, 'period_to'),
		sourceIds: listOf(record, 'source_ids'),
		impliedEn: optionalTextOf(record, 'implied_en'),
		impliedZh: optionalTextOf(record, 'implied_zh'),
		noteEn: optionalTextOf(record, 'note_en'),
		noteZh: optionalTextOf(record, 'note_zh')
	};
}

function amounts(record: CsvRecord) {
	return {
		quantity: optionalNumberOf(record, 'quantity'),
		quantityHigh: optionalNumberOf(record, 'quantity_high'),
		unit: optionalWordOf(record, 'unit', claimUnits),
		items: optionalNumberOf(record, 'items'),
		users: optionalNumberOf(record, 'users'),
		households: optionalNumberOf(record, 'households'),
		trees: optionalNumberOf(record, 'trees'),
		kgCo2eTotal: optionalNumberOf(record, 'kg_co2e_total'),
		kgCo2ePerItem: optionalNumberOf(record, 'kg_co2e_per_item'),
		asPrinted: listOf(record, 'as_printed').map((part) => printed(record, part))
	};
}

function reading(record: CsvRecord) {
	return {
		basis: wordOf(record, 'basis', ['gross', 'net', 'unknown']),
		cumulative: wordOf(record, 'cumulative', ['yes', 'no', 'unknown']),
		seen: wordOf(record, 'seen', ['R', 'P', 'C', 'M']),
		knownUnknowns: listOf(record, 'known_unknowns'),
		categories: listOf(record, 'categories'),
		itemsAre: optionalWordOf(record, 'items_are', ['items', 'transactions']),
		isFloor: wordOf(record, 'floor', ['yes', 'no']) === 'yes',
		shareOf: optionalWordOf(record, 'share_of', ['new_item', 'displacement', 'market', 'growth']),
		supersededBy: optionalTextOf(record, 'superseded_by')
	};
}

function optionalWordOf<Word extends string>(
	record: CsvRecord,
	column: string,
	allowed: readonly Word[]
): Word | null {
	return optionalTextOf(record, column) === null ? null : wordOf(record, column, allowed);
}

/** A part such as `users=2000`, read as a record of its own so that errors name file and line. */
function printed(record: CsvRecord, part: string): PrintedNumber {
	const [column = '', value = ''] = part.split('=');
	const cells = new Map([
		['column', column],
		['value', value]
	]);
	const own = { ...record, cells };
	return {
		column: wordOf(own, 'column', printedColumns),
		value: numberOf(own, 'value')
	};
}
