import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/lib/model/assessment';
import { sumOfTerms, termsOf, type OracleMethod, type OracleTerms } from '../method-oracle';
import { runCli } from '../support/run-cli';
import { meanings } from './meanings';

/** How a synthetic log is written and what its columns mean, as a person reads it. */
export interface SyntheticLog {
	readonly platform: string;
	readonly encoding: string;
	readonly delimiter: string;
	readonly category: string;
	/** Column of counts, or null where each row is one item. */
	readonly items: string | null;
	readonly price: string | null;
	readonly operatingModel: string;
	readonly rows: number;
	/** First and last day. */
	readonly period: readonly [from: string, to: string];
	/** What is worth saying about the log; nothing that asks. */
	readonly remarks: readonly string[];
}

/** Path of a platform's synthetic log. */
export const pathOf = (platform: string) => `data/samples/platforms/${platform}.csv`;

/** The log's text, in the encoding it is written in. */
export function textOf({ platform, encoding }: SyntheticLog): string {
	return new TextDecoder(encoding, { fatal: true }).decode(readFileSync(pathOf(platform)));
}

/** Category and item count of every row, read apart from the program. */
export function tradesOf(log: SyntheticLog): readonly (readonly [string, number])[] {
	const { data } = Papa.parse<Record<string, string>>(textOf(log), {
		header: true,
		delimiter: log.delimiter,
		skipEmptyLines: true
	});
	return data.map((row) => {
		const word = row[log.category]!;
		const category = meanings[word.split(/[/-]/).at(-1)!];
		if (category === undefined) throw new Error(`no meaning stated for ${word}`);
		return [category, log.items === null ? 1 : Number(row[log.items])] as const;
	});
}

/** Items of each category: kept, and the positive sum of what came back. */
export function countsOf(
	log: SyntheticLog
): ReadonlyMap<string, { kept: number; returned: number }> {
	const counts = new Map<string, { kept: number; returned: number }>();
	for (const [category, items] of tradesOf(log)) {
		const { kept, returned } = counts.get(category) ?? { kept: 0, returned: 0 };
		counts.set(category, {
			kept: kept + Math.max(items, 0),
			returned: returned + Math.max(-items, 0)
		});
	}
	return counts;
}

/** Vehicles count: a log of nothing else is assessed. */
const method: OracleMethod = {
	preset: 'default',
	displacement: null,
	vehicles: 'include',
	perKilogram: false,
	overrides: []
};

/** The terms of each category by the oracle; null where it has no factor. */
export function termsByCategory(log: SyntheticLog): ReadonlyMap<string, OracleTerms | null> {
	const counts = [...countsOf(log)];
	return new Map(
		counts.map(([category, { kept, returned }]) => [
			category,
			termsOf({ category, model: log.operatingModel, kept, returned }, method)
		])
	);
}

/** The terms of the whole log by the oracle. */
export function termsOfLog(log: SyntheticLog): OracleTerms {
	return sumOfTerms([...termsByCategory(log).values()])!;
}

/** What the command line says of files and options. */
export async function assessed(...args: readonly string[]): Promise<Assessment> {
	const { code, out, err } = await runCli(['assess', ...args, '--format', 'json']);
	if (code !== 0) throw new Error(err);
	return JSON.parse(out) as Assessment;
}
