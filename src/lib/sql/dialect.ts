import { identifier } from './identifier';
import { literal } from './literal';
import { raw, sql, type Sql } from './sql';

/** What a value of a trade is: its day, a word, a count or price, or a mass in kg. */
export type ValueKind = 'day' | 'word' | 'amount' | 'mass';

/** What two engines write differently; everything else is the same text in both. */
export interface Dialect {
	/** A column or table by its name, quoted. */
	readonly name: (text: string) => Sql;
	/** A text as a value. */
	readonly text: (value: string) => Sql;
	/** A value as what it is, exactly: an empty word is none. */
	readonly as: (value: Sql, kind: ValueKind) => Sql;
	/** No value of a kind. */
	readonly none: (kind: ValueKind) => Sql;
}

/** The types of values in an engine that casts as the standard has it. */
export type CastTypes = Readonly<Record<ValueKind, string>>;

/** What is written alike in all engines that follow the standard, with types of their own names. */
export function casting(types: CastTypes): Dialect {
	return {
		name: (text) => raw(identifier(text)),
		text: (value) => raw(literal(value)),
		as: (value, kind) => {
			const typed = sql`CAST(${value} AS ${raw(types[kind])})`;
			return kind === 'word' ? sql`NULLIF(TRIM(${typed}), '')` : typed;
		},
		none: (kind) => sql`CAST(NULL AS ${raw(types[kind])})`
	};
}

/** DuckDB, native and in the browser. */
export const duckdb = casting({
	day: 'DATE',
	word: 'VARCHAR',
	amount: 'DECIMAL(18, 4)',
	mass: 'DECIMAL(18, 6)'
});

/** ClickHouse from 18.16 on: `TRUE`, casts of text to decimals and doubled quotes came later. */
export const clickhouse: Dialect = {
	name: (text) => raw(`"${escaped(text, '"')}"`),
	text: (value) => raw(`'${escaped(value, "'")}'`),
	as: (value, kind) => {
		if (kind === 'day') return sql`toDate(${value})`;
		if (kind === 'word') return raw(`nullIf(toString(${value.text}), '')`);
		return decimal(value, kind === 'mass' ? 6 : 4);
	},
	none: (kind) => raw(`CAST(NULL AS Nullable(${clickTypes[kind]}))`)
};

const clickTypes: Readonly<Record<ValueKind, string>> = {
	day: 'Date',
	word: 'String',
	amount: 'Int64',
	mass: 'Int64'
};

/** A decimal straight from a binary fraction is cut off: 19.99 would be 19.9899. It is rounded first. */
function decimal(value: Sql, places: number): Sql {
	const times = raw(String(10 ** places));
	const whole = sql`toInt64(round(toFloat64(${value}) * ${times}))`;
	return sql`toDecimal128(${whole}, ${raw(String(places))}) / ${times}`;
}

/** ClickHouse reads a backslash in quotes as the begin of an escape. */
function escaped(text: string, quote: '"' | "'"): string {
	if (text.includes('\0')) throw new Error('text with a NUL character');
	return text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
}
