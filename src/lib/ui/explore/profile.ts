import {
	distinctSql,
	extentSql,
	frequentSql,
	spreadSql,
	type ExploredColumn
} from '$lib/impact/explored-sql';
import type { Sql } from '$lib/sql';
import type { Ask } from './ask-rows';

/** A value and how many rows have it. */
export interface Frequent {
	readonly value: string;
	readonly times: number;
}

/** What the values of one column are. */
export interface Profile {
	readonly rows: number;
	/** Rows without a value. */
	readonly missing: number;
	/** Different values. */
	readonly distinct: number;
	/** Whether that is an estimate, which can be off by a tenth. */
	readonly isEstimate: boolean;
	/** The least and the greatest as the engine writes them; null where there is no value. */
	readonly least: string | null;
	readonly greatest: string | null;
	/** The most frequent first; none where hardly a value stands twice. */
	readonly frequent: readonly Frequent[];
	/** Rows in each of equal steps from the least to the greatest; null for words. */
	readonly spread: readonly number[] | null;
}

/** Steps of a spread. */
export const spreadSteps = 24;
/** Up to so many values the different ones are counted; more would take the memory of all of them. */
const mostCounted = 1_000_000;
/** Values that are named as the most frequent. */
const named = 3;
/** Where more of the values than this are different ones, none of them stands out. */
const mostlyDistinct = 0.5;

/** Asks what the values of a column are. */
export async function askProfile(
	ask: Ask,
	source: Sql,
	columns: readonly ExploredColumn[],
	index: number
): Promise<Profile> {
	const { data } = await ask(extentSql(source, columns, index).text);
	const [rows = 0, known = 0, estimated = 0] = data.slice(0, 3).map(([cell]) => Number(cell));
	const [least = null, greatest = null] = data.slice(3).map(([cell]) => cell as string | null);
	const isEstimate = known > mostCounted;
	const distinct = isEstimate
		? Math.min(known, estimated)
		: Number((await ask(distinctSql(source, columns, index).text)).data[0]![0]);
	const isRepeated = known > 0 && (distinct <= known * mostlyDistinct || known <= named);
	const isMeasured = columns[index]!.kind !== 'text' && known > 0;
	return {
		...{ rows, missing: rows - known, distinct, isEstimate, least, greatest },
		frequent: isRepeated ? await askFrequent(ask, source, columns, index) : [],
		spread: isMeasured ? await askSpread(ask, source, columns, index) : null
	};
}

async function askFrequent(
	ask: Ask,
	source: Sql,
	columns: readonly ExploredColumn[],
	index: number
): Promise<readonly Frequent[]> {
	const { data, rows } = await ask(frequentSql(source, columns, index, named).text);
	return Array.from({ length: rows }, (_, row) => ({
		value: String(data[0]![row]),
		times: Number(data[1]![row])
	}));
}

/** Null where all values are the same: there is nothing to spread. */
async function askSpread(
	ask: Ask,
	source: Sql,
	columns: readonly ExploredColumn[],
	index: number
): Promise<readonly number[] | null> {
	const { data, rows } = await ask(spreadSql(source, columns, index, spreadSteps).text);
	if (rows === 0) return null;
	const counts = Array.from({ length: spreadSteps }, () => 0);
	for (let row = 0; row < rows; row++) counts[Number(data[0]![row])] = Number(data[1]![row]);
	return counts;
}
