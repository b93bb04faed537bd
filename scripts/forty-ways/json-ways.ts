import type { Trade } from './real-log';
import { english, tableIn } from './styles';
import { textWay, type Way } from './way';

/** A row as JSON has it: numbers are numbers, and what is missing is null. */
function objectOf({ id, day, category, country, items, cents, note }: Trade) {
	return {
		...{ id, date: day, category, country: country === '' ? null : country },
		...{ items, price: cents / 100, problem: note }
	};
}

const objects = (trades: readonly Trade[]) => trades.map(objectOf);
const lines = (values: readonly unknown[]) =>
	values.map((value) => `${JSON.stringify(value)}\n`).join('');
const arrays = (trades: readonly Trade[]) => objects(trades).map((row) => Object.values(row));
const columns = (trades: readonly Trade[]) =>
	Object.fromEntries(
		english.names.map((name, at) => [name, arrays(trades).map((row) => row[at] ?? null)])
	);

/** Shapes of JSON that hold one table. */
export const jsonWays: readonly Way[] = [
	textWay('a JSON array', (trades) => JSON.stringify(objects(trades)), 'json'),
	textWay('indented JSON', (trades) => JSON.stringify(objects(trades), null, '\t'), 'json'),
	textWay('JSON lines', (trades) => lines(objects(trades)), 'jsonl'),
	textWay(
		'JSON lines without missing keys',
		(trades) =>
			lines(objects(trades).map(({ country, ...row }) => (country ? { ...row, country } : row))),
		'ndjson'
	),
	textWay(
		'JSON of an interface, rows inside',
		(trades) =>
			JSON.stringify({ status: 'ok', count: trades.length, data: { rows: objects(trades) } }),
		'json'
	),
	textWay(
		'JSON arrays under a header',
		(trades) => JSON.stringify([english.names, ...arrays(trades)]),
		'json'
	),
	textWay('JSON lines of arrays', (trades) => lines([english.names, ...arrays(trades)]), 'jsonl'),
	textWay('JSON columns', (trades) => JSON.stringify(columns(trades)), 'json'),
	textWay(
		'JSON columns and data apart',
		(trades) => JSON.stringify({ columns: english.names, data: arrays(trades) }),
		'json'
	),
	textWay(
		'JSON rows by key',
		(trades) => JSON.stringify(Object.fromEntries(objects(trades).map((row) => [row.id, row]))),
		'json'
	),
	textWay(
		'JSON with objects in rows',
		(trades) =>
			JSON.stringify(
				objects(trades).map(({ items, price, country, ...row }) => ({
					...row,
					trade: { items, price },
					place: { country }
				}))
			),
		'json'
	),
	textWay(
		'JSON with every value as text',
		(trades) => {
			const [names, ...rows] = tableIn(trades);
			return JSON.stringify(
				rows.map((row) => Object.fromEntries(names!.map((name, at) => [name, row[at]])))
			);
		},
		'json'
	)
];
