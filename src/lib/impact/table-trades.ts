import { join, raw, sql, type Dialect, type Sql, type ValueKind } from '../sql';
import { sourceCubeSql, type TradeColumn } from './cube';

/** A table of trades that is not our own, and which of its columns say what. */
export interface TradesElsewhere {
	/** Its name, after that of its database where it is in another one than the user's own. */
	readonly table: readonly string[];
	/** The names of its columns; what has none is not known, and without `items` each row counts as one. */
	readonly columns: Readonly<Partial<Record<TradeColumn, string>>>;
	/** Whether goods are weighed there and not counted. */
	readonly massLog: boolean;
	/** Rows count where these columns have these values. */
	readonly where: readonly { readonly column: string; readonly value: string }[];
	/** First and last day, `YYYY-MM-DD`, both inclusive; null sets no limit. */
	readonly from: string | null;
	readonly to: string | null;
	/** Whether rows without a day count beside those of the days. */
	readonly undated: boolean;
}

const kinds: Readonly<Partial<Record<TradeColumn, ValueKind>>> = {
	day: 'day',
	items: 'amount',
	price: 'amount',
	mass_kg: 'mass'
};

/**
 * The source cube of trades where they are, with their price bands: the same statement as for trades
 * that were loaded, in the dialect of their engine. It is flat, so that every shard groups its own rows.
 * Results are named for those who keep them as a table of counts.
 */
export function tableCubeSql(
	dialect: Dialect,
	trades: TradesElsewhere,
	{ isNamed = false } = {}
): Sql {
	const { table, columns, massLog } = trades;
	const value = (column: TradeColumn): Sql => {
		const kind = kinds[column] ?? 'word';
		const name = columns[column];
		if (name !== undefined) return dialect.as(dialect.name(name), kind);
		return column === 'items' && !massLog ? dialect.as(raw('1'), kind) : dialect.none(kind);
	};
	const from = join(table.map(dialect.name), '.');
	const bands = { bands: true };
	const where = whereSql(dialect, trades);
	return sourceCubeSql(bands, { from, where, value, isNamed, groupsByName: false });
}

function whereSql(dialect: Dialect, { columns, where, from, to, undated }: TradesElsewhere): Sql {
	const equal = where.map(({ column, value }) => {
		const word = dialect.as(dialect.name(column), 'word');
		return value === '' ? sql`${word} IS NULL` : sql`${word} = ${dialect.text(value)}`;
	});
	const date = columns.day;
	const limits = date === undefined ? [] : daysSql(dialect, dialect.name(date), { from, to });
	if (limits.length > 0 && undated) {
		const known = join(limits, ' AND ');
		return join([...equal, sql`(${known} OR ${dialect.name(date!)} IS NULL)`], ' AND ');
	}
	const all = [...equal, ...limits];
	return all.length === 0 ? raw('1 = 1') : join(all, ' AND ');
}

function daysSql(
	dialect: Dialect,
	date: Sql,
	{ from, to }: Pick<TradesElsewhere, 'from' | 'to'>
): readonly Sql[] {
	const day = dialect.as(date, 'day');
	const limit = (text: string) => dialect.as(dialect.text(text), 'day');
	return [
		...(from === null ? [] : [sql`${day} >= ${limit(from)}`]),
		...(to === null ? [] : [sql`${day} <= ${limit(to)}`])
	];
}
