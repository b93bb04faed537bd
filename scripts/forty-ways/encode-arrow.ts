import { DateDay, tableFromArrays, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { Trade } from './real-log';
import { epoch } from './styles';

/** The log as an Arrow file or stream, with days, whole numbers and dictionaries of words. */
export function encodeArrow(trades: readonly Trade[], kind: 'file' | 'stream'): Uint8Array {
	const table = tableFromArrays({
		id: trades.map(({ id }) => id),
		date: vectorFromArray(
			trades.map(({ day }) => new Date(epoch(day))),
			new DateDay()
		),
		category: trades.map(({ category }) => category),
		country: trades.map(({ country }) => (country === '' ? null : country)),
		items: Int32Array.from(trades, ({ items }) => items),
		price: Float64Array.from(trades, ({ cents }) => cents / 100),
		problem: trades.map(({ note }) => note)
	});
	return tableToIPC(table, kind);
}
