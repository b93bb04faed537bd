import type { ColumnPlan, ColumnRole } from '../../model/reading';
import { join, name, raw, sql, type Sql } from '../../sql';
import type { ResolvedColumns } from './resolve-columns';
import { leftBy, orElse, trimmed, type Steps } from './sql-or-else';
import { sqlPath } from './sql-path';
import { sqlDateSteps, sqlStoredDaySteps } from './sql-date';
import { sqlCurrencyMark, sqlItems, sqlMass, sqlPrice } from './sql-number';
import { inRange, markOf } from './sql-mark';

/** Roles whose words may be stored as codes. */
export const codedRoles = ['category', 'platform', 'region', 'channel', 'model'] as const;

/** The words that are stored as codes, by role. */
export type CodedWords = ReadonlyMap<(typeof codedRoles)[number], readonly string[]>;

/**
 * Days or whole numbers as they are, of which those of 32 bits are `whole`; or text without spaces
 * around it and never empty.
 */
export type ColumnKind = 'stored' | 'whole' | 'trimmed';

/** What one file needs to be typed. */
export interface TypedSource {
	/** Number of the file in the log, from 0. */
	readonly input: number;
	readonly plan: ColumnPlan;
	readonly columns: ResolvedColumns;
	/** Where the levels above the category are, topmost first. */
	readonly above: readonly number[];
	/** What 1 without 万 or 亿 stands for in a column: 10,000 in one called 万元 or 万件. */
	readonly scales: ColumnScales;
	/** A row is kept where each of these columns, by index, has this value. */
	readonly where: readonly { readonly index: number; readonly value: string }[];
	/** Words that become codes; what else there is in their columns stands in a column beside. */
	readonly codes: CodedWords;
	/** How many columns the file has, all of which are empty in a line that is no row; 0 to not look. */
	readonly width: number;
	/** What is the same in rows that are copies of each other; null where copies are not told. */
	readonly identity: Sql | null;
	/** What is known of columns by their index; any text is expected in the others. */
	readonly kinds?: ReadonlyMap<number, ColumnKind>;
	/** What the columns `c0`, `c1` and so on are read from. */
	readonly from: Sql;
}

/** What the values of a file's columns are multiplied by, as their names say. */
export interface ColumnScales {
	readonly items: number;
	readonly price: number;
	readonly mass: number;
}

/** The name of a file's column by its index: its own name may be anything. */
export function indexName(index: number): string {
	return `c${index}`;
}

/** The column beside a coded one, with the words that have no code. */
export function restName(column: string): string {
	return `${column}_rest`;
}

/** The codes of some words as a type. */
export function codeType(words: readonly string[]): Sql {
	return sql`ENUM (${join(words.map((word) => sql`${word}`))})`;
}

type NumberRole = 'items' | 'price' | 'mass';
type Named = readonly (readonly [name: string, Sql])[];

/**
 * The query that turns a file's text columns into the columns of the trades table, by their names,
 * and a mark. It keeps the order of rows. What most cells are is read first, as they stand; only of
 * the others, `items_left` and the like, the text is trimmed and looked at closely.
 */
export function typedSelect(source: TypedSource): Sql {
	const { codes } = source;
	const numbers = numbersOf(source);
	const quick = numbers.map(([role, { quick }]) => [
		quickName(role),
		quick(name(indexName(source.columns[role]!)))
	]);
	const coded = [...codes].flatMap(([role, words]) => {
		const cell = cellOf(source, role);
		return cell === null ? [] : [[codeName(role), sql`TRY_CAST(${cell} AS ${codeType(words)})`]];
	});
	const whole = wholeRoles(source);
	const closely = numbers.filter(([role]) => !whole.has(role));
	const left = closely.map(([role]) => [
		leftName(role),
		leftBy(raw(quickName(role)), cellOf(source, role)!)
	]);
	const read = numbers.map(([role, { slow }]) => {
		const [quick, text] = [raw(quickName(role)), raw(leftName(role))];
		return [role, whole.has(role) ? quick : orElse(quick, text, slow(text))];
	});
	const layers = [
		[...quick, ...coded],
		left,
		...dateSteps(source).map((step) => [step]),
		read
	] as readonly Named[];
	const from = layers.reduce((before, added) => withColumns(added, before), source.from);
	return sql`SELECT ${join(outcome(source, whole).map(([column, value]) => sql`${value} AS ${name(column)}`))} FROM ${from}`;
}

/**
 * The counts and prices that are whole numbers of 32 bits: none of them can fail to be read, so that
 * nothing need be planned for text, which for a batch takes longer than to read its rows.
 */
function wholeRoles({ columns, kinds, scales }: TypedSource): ReadonlySet<NumberRole> {
	const isWhole = (role: 'items' | 'price') =>
		columns[role] !== undefined && scales[role] === 1 && kinds?.get(columns[role]) === 'whole';
	return new Set((['items', 'price'] as const).filter(isWhole));
}

function withColumns(added: Named, from: Sql): Sql {
	if (added.length === 0) return from;
	const values = added.map(([column, value]) => sql`${value} AS ${name(column)}`);
	return sql`(SELECT *, ${join(values)} FROM ${from})`;
}

function quickName(role: NumberRole): string {
	return `quick_${role}`;
}

/** The name of the text of what could not be read quickly. */
export function leftName(role: NumberRole): string {
	return `${role}_left`;
}

function codeName(role: string): string {
	return `${role}_code`;
}

/** The text of a role as it stands, or the path of a category whose levels stand in several columns. */
function cellOf(
	{ columns, above, kinds }: Pick<TypedSource, 'columns' | 'above' | 'kinds'>,
	role: ColumnRole
): Sql | null {
	const index = columns[role];
	if (index === undefined) return null;
	const cell = name(indexName(index));
	const kind = kinds?.get(index);
	if (kind === 'stored' || kind === 'whole') return sql`CAST(${cell} AS VARCHAR)`;
	if (role !== 'category' || above.length === 0) return cell;
	return sqlPath([...above, index].map((level) => trimmed(name(indexName(level)))));
}

/** The text of a role without the spaces around it; no row pays where there are none. */
function wordOf({ columns, above, kinds }: TypedSource, role: ColumnRole, cell: Sql): Sql {
	const isPath = role === 'category' && above.length > 0;
	return !isPath && kinds?.get(columns[role]!) === 'trimmed' ? cell : trimmed(cell);
}

/** How the columns of numbers are read that the file has. */
function numbersOf({
	plan,
	columns,
	scales
}: TypedSource): readonly (readonly [NumberRole, Steps])[] {
	const { decimal, massUnit } = plan;
	const all: readonly (readonly [NumberRole, Steps])[] = [
		['items', sqlItems(decimal, scales.items)],
		['price', sqlPrice(decimal, scales.price)],
		['mass', sqlMass(decimal, massUnit, scales.mass)]
	];
	return all.filter(([role]) => columns[role] !== undefined);
}

function dateSteps(source: TypedSource): Named {
	const cell = cellOf(source, 'date');
	if (cell === null) return [];
	const index = source.columns.date!;
	if (source.kinds?.get(index) === 'stored') return sqlStoredDaySteps(name(indexName(index)));
	const { dateOrder: order, dateNumbers: numbers, dateForms: forms } = source.plan;
	return sqlDateSteps(cell, { order, numbers, forms });
}

/** The columns of the trades table that the file has, its mark and its identity. */
function outcome(source: TypedSource, whole: ReadonlySet<NumberRole>): Named {
	const { columns, plan, input, codes, identity } = source;
	const words = codedRoles.flatMap((role): Named => {
		const cell = cellOf(source, role);
		if (cell === null) return [];
		if (!codes.has(role)) return [[`source_${role}`, wordOf(source, role, cell)]];
		const code = raw(codeName(role));
		const rest = leftBy(code, cell);
		return [
			[`source_${role}`, code],
			[restName(`source_${role}`), rest]
		];
	});
	return [
		['input', sql`CAST(${raw(String(input))} AS INTEGER)`],
		...(columns.date === undefined
			? []
			: [['day', sql`CASE WHEN ${inRange} THEN day END`] as const]),
		...words,
		...(columns.items === undefined ? countedAlone(plan) : [['items', raw('items')] as const]),
		...(columns.price === undefined ? [] : [['price', raw('price')] as const]),
		...currency(source, whole),
		...(columns.mass === undefined ? [] : [['mass_kg', raw('mass')] as const]),
		['kept', isKept(source)],
		['mark', sql`CAST(${markOf({ ...source, whole })} AS UTINYINT)`],
		...(identity === null ? [] : [['identity', identity] as const])
	];
}

/** A file without the planned column counts one item per row; a mass log counts none. */
function countedAlone({ massLog }: ColumnPlan): Named {
	return massLog ? [] : [['items', raw('CAST(1 AS DECIMAL(18, 4))')]];
}

function isKept({ where }: TypedSource): Sql {
	const equal = where.map(
		({ index, value }) => sql`coalesce(${trimmed(name(indexName(index)))}, '') = ${value.trim()}`
	);
	return equal.length === 0 ? raw('TRUE') : join(equal, ' AND ');
}

/** The currency column, else the sign at the price. */
function currency(source: TypedSource, whole: ReadonlySet<NumberRole>): Named {
	const cell = cellOf(source, 'currency');
	const left = raw(leftName('price'));
	const given = cell === null ? [] : [sql`upper(${wordOf(source, 'currency', cell)})`];
	const isMarked = sql`${left} IS NOT NULL AND TRY_CAST(${left} AS DOUBLE) IS NULL`;
	const marked = sql`CASE WHEN ${isMarked} THEN ${sqlCurrencyMark(left)} END`;
	const mayBeMarked = source.columns.price !== undefined && !whole.has('price');
	const values = mayBeMarked ? [...given, marked] : given;
	return values.length === 0 ? [] : [['currency', sql`coalesce(${join(values)})`]];
}
