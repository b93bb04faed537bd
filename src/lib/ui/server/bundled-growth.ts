import { readFile } from 'node:fs/promises';
import { numberOf, readCsvTable, textOf } from '$lib/model/csv-table';
import type { Scenario } from '$lib/model/scenario';

const claim = 'article-penetration';

/** Penetration of second-hand e-commerce in China and worldwide, percent, as the seed article has it. */
export async function bundledGrowth(): Promise<NonNullable<Scenario['penetration']>> {
	const rows = readCsvTable('claims.csv', await readFile('data/claims.csv', 'utf8'));
	const row = rows.find((record) => textOf(record, 'id') === claim);
	if (row === undefined) throw new Error(`claim is missing: ${claim}`);
	return {
		fromPercent: percent(numberOf(row, 'quantity')),
		toPercent: percent(numberOf(row, 'quantity_high'))
	};
}

/** A share as percent, without what the binary form of 0.08 adds to it. */
function percent(share: number): number {
	return Number((share * 100).toPrecision(12));
}
