import type { ColumnPlan } from '../../model/reading';
import { join, name, raw, sql, type Sql } from '../../sql';
import type { ResolvedColumns } from './resolve-columns';
import { sqlIsOrdered, sqlIsUnexpected } from './sql-date';
import { sqlIsMissing } from './sql-missing';
import { marks } from './typed-marks';

/** Days before 1900 and after 2100 are mistakes. */
export const inRange = raw(`day BETWEEN DATE '1900-01-01' AND DATE '2100-12-31'`);

/** What the mark of a row depends on. */
interface Marked {
	readonly plan: ColumnPlan;
	readonly columns: ResolvedColumns;
	/** How many columns the file has, all of which are empty in a line that is no row; 0 to not look. */
	readonly width: number;
	/** Numbers that are whole as they are stored: of these nothing is ever left as text. */
	readonly whole: ReadonlySet<'items' | 'price' | 'mass'>;
}

/** The first fault of a row; where it has none, its doubts. */
export function markOf({ plan, columns, width, whole }: Marked): Sql {
	const faults = [
		...blank(width),
		...(columns.date === undefined ? [] : [dateUnreadable]),
		...(columns.items === undefined
			? []
			: [whole.has('items') ? lacking('items', 3) : unread('items', 3)]),
		...(plan.massLog && columns.mass !== undefined ? [unread('mass', 5)] : [])
	];
	const doubts = [
		...(columns.date === undefined ? [] : [dateDoubt]),
		...(columns.price === undefined || whole.has('price') ? [] : [priceDoubt])
	];
	const sum = join([raw('0'), ...doubts], ' + ');
	return faults.length === 0
		? sum
		: sql`CASE ${join([...plain(columns), ...faults], ' ')} ELSE ${sum} END`;
}

/** Most rows are read at once throughout: nothing else is asked of them. */
function plain(columns: ResolvedColumns): Sql[] {
	const numbers = (['items', 'price', 'mass'] as const).filter(
		(role) => columns[role] !== undefined
	);
	const read = numbers.map((role) => sql`${raw(`quick_${role}`)} IS NOT NULL`);
	const dated = columns.date === undefined ? [] : [sql`quick_day IS NOT NULL AND ${inRange}`];
	const all = [...dated, ...read];
	return all.length === 0 ? [] : [sql`WHEN ${join(all, ' AND ')} THEN 0`];
}

function blank(width: number): Sql[] {
	if (width === 0) return [];
	const empty = Array.from({ length: width }, (_, index) => sql`${name(`c${index}`)} IS NULL`);
	return [sql`WHEN ${join(empty, ' AND ')} THEN ${marked(marks.blank)}`];
}

/** A word that says that there is nothing is no date that could not be read. */
const dateUnreadable = sql`WHEN NOT coalesce(${inRange}, FALSE) AND (quick_day IS NOT NULL
	OR (date_left IS NOT NULL AND NOT ${sqlIsMissing(raw('date_left'))})) THEN ${marked(marks.dateUnreadable)}`;

/** Nothing, or a word that says that there is nothing, has a mark; what is unreadable has the next. */
function unread(role: 'items' | 'mass', missing: number): Sql {
	const [value, left] = [raw(role), raw(`${role}_left`)];
	return sql`WHEN ${value} IS NULL THEN CASE WHEN ${left} IS NULL OR ${sqlIsMissing(left)}
		THEN ${marked(missing)} ELSE ${marked(missing + 1)} END`;
}

/** The same where nothing is ever unreadable. */
function lacking(role: 'items', missing: number): Sql {
	return sql`WHEN ${raw(role)} IS NULL THEN ${marked(missing)}`;
}

const dateDoubt = sql`CASE WHEN ${sqlIsUnexpected} THEN CASE WHEN ${sqlIsOrdered}
	THEN ${marked(marks.dateOtherwise + marks.dateEitherWay)} ELSE ${marked(marks.dateOtherwise)} END ELSE 0 END`;

const priceDoubt = sql`CASE WHEN price IS NULL AND price_left IS NOT NULL AND NOT ${sqlIsMissing(raw('price_left'))}
	THEN ${marked(marks.priceUnreadable)} ELSE 0 END`;

/** A number of ours as SQL: marks are integers. */
function marked(value: number): Sql {
	return raw(String(value));
}
