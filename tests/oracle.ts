import { fsum } from 'd3-array';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { isVehicle, termsOf, type OracleMethod } from './method-oracle';

/**
 * An independent assessment: trade by trade by the default method, with exact summation. It shares
 * no code with `src` and is never imported by it. Central values only.
 */
export interface OracleTrade {
	readonly category: string | null;
	readonly operatingModel: string;
	readonly items: number;
}

const defaultMethod: OracleMethod = {
	preset: 'default',
	displacement: null,
	vehicles: 'set_aside',
	perKilogram: false,
	overrides: []
};

/** The net of one trade, kg CO2e, or null where nothing is known. */
export function netOfTrade({ category, operatingModel, items }: OracleTrade): number | null {
	const holding = {
		category,
		model: operatingModel,
		kept: Math.max(items, 0),
		returned: Math.max(-items, 0)
	};
	return termsOf(holding, defaultMethod)?.net ?? null;
}

/** The net of a log, kg CO2e, with what is not known left out, and vehicles set aside. */
export function netOfLog(trades: readonly OracleTrade[]): number {
	const counted = trades.filter(({ category }) => !isVehicle(category));
	return fsum(counted.map(netOfTrade), (net) => net ?? 0);
}

const ids = (name: string) =>
	Papa.parse<Record<string, string>>(readFileSync(`data/${name}`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data.map((row) => row['id']!);

/** Every category and operating model there is, for random logs. */
export const oracleCategories = ids('categories.csv');
export const oracleModels = ids('operating-models.csv');
