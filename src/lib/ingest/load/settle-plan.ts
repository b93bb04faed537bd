import { columnOf, type ColumnPlan } from '../../model/reading';
import { decimalMark } from '../columns/decimal-mark';
import type { RejectList } from './reject-list';
import type { FileRows } from './source-file';
import type { TradesTable } from './trades-table';

/** Files as they were read by a plan. */
export interface ReadLog {
	readonly plan: ColumnPlan;
	readonly rows: readonly FileRows[];
	readonly rejects: RejectList;
}

/** Reads all files by a plan, in place of what was read before. */
export type ReadAll = (plan: ColumnPlan) => Promise<ReadLog>;

/** What the first rows leave open is settled by all of them. */
export async function readSettled(
	plan: ColumnPlan,
	table: TradesTable,
	readAll: ReadAll
): Promise<ReadLog> {
	const first = await readAll(plan);
	return settledDecimal(await settledOrder(first, readAll), table, readAll);
}

/** The order of day and month is the one that fits more rows. */
async function settledOrder(first: ReadLog, readAll: ReadAll): Promise<ReadLog> {
	const { plan } = first;
	if (plan.dateOrderCertain || dateRejects(first) === 0) return first;
	const dateOrder = plan.dateOrder === 'DMY' ? ('MDY' as const) : ('DMY' as const);
	const other = await readAll(settled(plan, { dateOrder, dateOrderCertain: true }));
	return dateRejects(other) < dateRejects(first) ? other : readAll(plan);
}

function dateRejects({ rows }: ReadLog): number {
	return rows.reduce((sum, { dateUnreadable }) => sum + dateUnreadable, 0);
}

/** The decimal mark is the one by which more numbers can be read, and by which counts are whole. */
async function settledDecimal(
	first: ReadLog,
	table: TradesTable,
	readAll: ReadAll
): Promise<ReadLog> {
	const { plan } = first;
	if (plan.decimalCertain) return first;
	const failures = unread(first);
	const fractions = await fractionalItems(table, plan);
	if (fractions === 0 && !mayFitOtherMark(first)) return first;
	const decimal = plan.decimal === '.' ? (',' as const) : ('.' as const);
	const other = await readAll(settled(plan, { decimal, decimalCertain: true }));
	if (unread(other) < failures) return other;
	const isWhole = unread(other) === failures && (await fractionalItems(table, plan)) === 0;
	return isWhole && fractions > 0 ? other : readAll(plan);
}

/** Whether what could not be read looks as if it had the other mark before its decimals. */
function mayFitOtherMark({ plan, rows, rejects }: ReadLog): boolean {
	const other = plan.decimal === '.' ? ',' : '.';
	const values = rejects.kept.map(({ parameters }) => String(parameters.value ?? ''));
	const { mark, certain } = decimalMark(values);
	const prices = rows.reduce((sum, { priceUnreadable }) => sum + priceUnreadable, 0);
	const loaded = rows.reduce((sum, row) => sum + row.loaded, 0);
	return (certain && mark === other) || prices * 100 > loaded;
}

/** Rows and prices that could not be read. */
function unread({ rows }: ReadLog): number {
	return rows.reduce((sum, { rejected, priceUnreadable }) => sum + rejected + priceUnreadable, 0);
}

async function fractionalItems(table: TradesTable, plan: ColumnPlan): Promise<number> {
	return columnOf(plan, 'items') === undefined ? 0 : table.fractionalItems();
}

/** The plan with something settled, which is no question any more. */
function settled(plan: ColumnPlan, by: Partial<ColumnPlan>): ColumnPlan {
	const kind = by.decimal === undefined ? 'day_month_order' : 'decimal_mark';
	return { ...plan, ...by, questions: plan.questions.filter((one) => one.kind !== kind) };
}
