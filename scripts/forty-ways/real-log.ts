import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dataFolder } from '../../src/cli/data-folder';

/** One row of the log. */
export interface Trade {
	readonly id: string;
	/** As `yyyy-mm-dd`. */
	readonly day: string;
	readonly category: string;
	/** ISO 3166-1 alpha-3; empty where it is missing. */
	readonly country: string;
	readonly items: number;
	/** In hundredths of the currency, which no column names. */
	readonly cents: number;
	/** What a person wrote: quotes, commas and letters of several languages. */
	readonly note: string;
}

const path = join(dataFolder, 'samples/open-repair/repairconnects-202507.csv');

/** Every ninth record, which leaves 321 of them with 38 categories. */
const step = 9;

/**
 * Rows of a real repair log (Open Repair Alliance, CC BY-SA 4.0). It has neither counts nor prices:
 * these are made from the row's number, with returns and thousands among them, and every fortieth
 * country is taken away.
 */
export function realLog(): readonly Trade[] {
	const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	return data.filter((_, at) => at % step === 0).map(tradeOf);
}

function tradeOf(row: Record<string, string>, at: number): Trade {
	return {
		id: row['id']!,
		day: row['event_date']!,
		category: row['product_category']!,
		country: at % 40 === 7 ? '' : row['country']!,
		items: at % 50 === 13 ? -1 : 1 + ((at * 7) % 5),
		cents: 100 + ((at * 7919) % 250_000),
		note: row['problem']!
	};
}
