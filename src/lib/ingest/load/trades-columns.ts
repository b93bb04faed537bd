import type { ColumnPlan } from '../../model/reading';
import { raw, sql } from '../../sql';
import { codedRoles, codeType, restName, type CodedWords } from '../columns/typed-select';

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

/** The columns that hold coded words, with those words. */
export function codedColumns(codes: CodedWords): (readonly [Column, readonly string[]])[] {
	return codedRoles.flatMap((role) => {
		const words = codes.get(role);
		return words === undefined ? [] : [[`source_${role}` as const, words] as const];
	});
}

/** What a log of this plan cannot have. */
export function lackedBy({ roles }: ColumnPlan): readonly Column[] {
	const has = new Set(roles.map(({ role }) => role));
	const isThere: Readonly<Partial<Record<Column, boolean>>> = {
		source_platform: has.has('platform'),
		source_region: has.has('region'),
		source_channel: has.has('channel'),
		source_model: has.has('model'),
		price: has.has('price'),
		currency: has.has('currency') || has.has('price'),
		mass_kg: has.has('mass')
	};
	return optional.filter((column) => isThere[column] === false);
}

/** The columns as a table is defined by them; those of coded words stand twice, for words without a code. */
export function definitions(lacked: readonly Column[], codes: CodedWords): string {
	const coded = new Map(codedColumns(codes));
	return Object.entries(columns)
		.filter(([column]) => !lacked.includes(column as Column))
		.flatMap(([column, type]) => {
			const words = coded.get(column as Column);
			if (words === undefined) return [`${column} ${type}`];
			return [sql`${raw(column)} ${codeType(words)}`.text, `${restName(column)} VARCHAR`];
		})
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
