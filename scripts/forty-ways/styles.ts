import type { Trade } from './real-log';

/** How the values of the log are put into words. */
export interface Style {
	/** Names of id, date, category, country, items, price and note. */
	readonly names: readonly [string, string, string, string, string, string, string];
	readonly day: (iso: string) => string;
	readonly items: (count: number) => string;
	readonly price: (cents: number) => string;
	readonly missing: string;
	readonly note: (note: string) => string;
}

/** A table as text: header, then rows. */
export type Table = readonly (readonly string[])[];

export const english: Style = {
	names: ['id', 'date', 'category', 'country', 'items', 'price', 'problem'],
	day: (iso) => iso,
	items: String,
	price: (cents) => (cents / 100).toFixed(2),
	missing: '',
	note: (note) => note
};

/** The log in a style, header first. */
export function tableIn(trades: readonly Trade[], changes: Partial<Style> = {}): Table {
	const style = { ...english, ...changes };
	return [style.names, ...trades.map((trade) => rowIn(trade, style))];
}

function rowIn({ id, day, category, country, items, cents, note }: Trade, style: Style): string[] {
	return [
		id,
		style.day(day),
		category,
		country === '' ? style.missing : country,
		style.items(items),
		style.price(cents),
		style.note(note)
	];
}

/** Hundredths with a decimal mark, and a mark between thousands. */
export function amount(cents: number, decimal: string, thousands = ''): string {
	const [whole, part] = (cents / 100).toFixed(2).split('.') as [string, string];
	return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + decimal + part;
}

/** Year, month and day of a date, without leading zeros. */
export function parts(iso: string): readonly [number, number, number] {
	const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
	return [year, month, day];
}

/** Two digits. */
export function two(value: number): string {
	return String(value).padStart(2, '0');
}

/** Milliseconds since 1970. */
export function epoch(iso: string): number {
	return Date.parse(`${iso}T00:00:00Z`);
}

/** Days since 1899-12-30, as workbooks count them. */
export function serialDay(iso: string): number {
	return epoch(iso) / 86_400_000 + 25_569;
}
