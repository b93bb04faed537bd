/** The columns of a trade with their types. */
const columns = {
	input: 'INTEGER',
	day: 'DATE',
	source_category: 'VARCHAR',
	items: 'DECIMAL(18, 4)',
	source_platform: 'VARCHAR',
	source_region: 'VARCHAR',
	source_channel: 'VARCHAR',
	source_model: 'VARCHAR',
	price: 'DECIMAL(18, 4)',
	currency: 'VARCHAR',
	mass_kg: 'DECIMAL(18, 6)',
	kept: 'BOOLEAN'
} as const;

/** The name of one of them. */
export type Column = keyof typeof columns;

/** What a log may lack altogether. */
export const optional: readonly Column[] = [
	'source_platform',
	'source_region',
	'source_channel',
	'source_model',
	'price',
	'currency',
	'mass_kg'
];

/** Columns of the user's own words, which repeat. */
export const worded: readonly Column[] = [
	'source_category',
	'source_platform',
	'source_region',
	'source_channel',
	'source_model',
	'currency'
];

/** The columns as a table is defined by them. */
export function definitions(): string {
	return Object.entries(columns)
		.map(([column, type]) => `${column} ${type}`)
		.join(', ');
}

/**
 * The trades as they are stored, with NULL for the columns that are not there. Where titles were
 * classified, the word for a title is the category, and the title stands beside it.
 */
export function storedSql(present: readonly Column[], category = 'source_category'): string {
	const known = new Set<string>(present);
	const selected = Object.entries(columns).map(([column, type]) => {
		if (column === 'source_category') return `${category} AS source_category`;
		return known.has(column) ? column : `CAST(NULL AS ${type}) AS ${column}`;
	});
	const title = category === 'source_category' ? 'CAST(NULL AS VARCHAR)' : 'source_category';
	return `SELECT rowid, ${selected.join(', ')}, ${title} AS source_title FROM trades_stored`;
}

/** All columns but some. */
export function columnsBut(absent: readonly Column[]): readonly Column[] {
	return (Object.keys(columns) as Column[]).filter((column) => !absent.includes(column));
}
