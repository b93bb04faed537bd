import { DateDay, Float64, Int32, Table, Utf8, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { Trade } from './real-log';
import { epoch } from './styles';

/** The log as an Arrow file or stream, with days, whole and floating numbers. */
export function encodeArrow(trades: readonly Trade[], kind: 'file' | 'stream'): Uint8Array {
	const texts = (value: (trade: Trade) => string | null) =>
		vectorFromArray(trades.map(value), new Utf8());
	const table = new Table({
		id: texts(({ id }) => id),
		date: vectorFromArray(
			trades.map(({ day }) => new Date(epoch(day))),
			new DateDay()
		),
		category: texts(({ category }) => category),
		country: texts(({ country }) => (country === '' ? null : country)),
		items: vectorFromArray(
			trades.map(({ items }) => items),
			new Int32()
		),
		price: vectorFromArray(
			trades.map(({ cents }) => cents / 100),
			new Float64()
		),
		problem: texts(({ note }) => note)
	});
	return tableToIPC(table, kind);
}
