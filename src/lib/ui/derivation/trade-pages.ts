import { tradeScope, tradeSelection } from '$lib/assess/trace/trade-selection';
import { tradesCountSql, tradesSql } from '$lib/impact';
import { rowsOf, type QueryResult } from '$lib/model/engine';
import type { Derived } from './derived';

/** Trades on one page. */
export const pageSize = 50;

/** One trade in the user's words and in ours. */
export interface ShownTrade {
	readonly day: string | null;
	readonly sourceCategory: string | null;
	readonly sourcePlatform: string | null;
	readonly sourceRegion: string | null;
	readonly category: string | null;
	readonly operatingModel: string;
	readonly items: number | null;
	readonly massKg: number | null;
	readonly price: number | null;
	readonly currency: string | null;
}

/** How many trades a number rests on, and what they hold. */
export interface TradeTotals {
	readonly trades: number;
	readonly items: number;
	readonly massKg: number;
}

type Ask = (sql: string) => Promise<QueryResult>;

function selected({ ref, number, basis }: Derived) {
	const selection = tradeSelection(ref, number);
	const { facts, answers } = basis;
	return [selection, tradeScope(ref, selection, facts), answers.factors] as const;
}

/** Counts the trades behind a number. */
export async function askTotals(ask: Ask, derived: Derived): Promise<TradeTotals> {
	const rows = rowsOf<{ trades: number; items: number; mass_kg: number }>(
		await ask(tradesCountSql(...selected(derived)).text)
	);
	const { trades, items, mass_kg: massKg } = rows[0]!;
	return { trades, items, massKg };
}

/** One page of the trades behind a number, the first being 0. */
export async function askPage(
	ask: Ask,
	derived: Derived,
	page: number
): Promise<readonly ShownTrade[]> {
	const limits = { limit: pageSize, offset: page * pageSize };
	const result = await ask(tradesSql(...selected(derived), limits).text);
	return rowsOf<Record<string, string | number | null>>(result).map((row) => ({
		day: row['day'] as string | null,
		sourceCategory: row['source_category'] as string | null,
		sourcePlatform: row['source_platform'] as string | null,
		sourceRegion: row['source_region'] as string | null,
		category: row['category'] as string | null,
		operatingModel: row['operating_model'] as string,
		items: row['items'] as number | null,
		massKg: row['mass_kg'] as number | null,
		price: row['price'] as number | null,
		currency: row['currency'] as string | null
	}));
}
