import type { Engine } from '../../model/engine';
import type { Issue, IssueCode } from '../../model/issue';
import { columnOf, type ColumnPlan } from '../../model/reading';
import { heldBy } from './held';

/** A month of a log, `yyyy-mm`, with its trades, the days on which there are any, and their items. */
interface MonthRows {
	readonly month: string;
	/** Its first and last day with a trade, counted from 1970-01-01. */
	readonly first: number;
	readonly last: number;
	readonly rows: number;
	readonly days: number;
	readonly amount: number;
}

/** How many names of months, years or days an issue lists. */
const LISTED = 6;

/** What is doubtful about the days of a log: holes in its period, years far away, days to come. */
export async function periodIssues(
	engine: Engine,
	plan: ColumnPlan,
	today: string | undefined
): Promise<Issue[]> {
	const column = columnOf(plan, 'date');
	if (column === undefined) return [];
	const months = await monthsOf(engine, plan);
	const far = farYears(months);
	const near = months.filter(({ month }) => !far.has(month.slice(0, 4)));
	const about = { column, massLog: plan.massLog };
	return [
		...rowIssue('implausible_years', months, ({ month }) => far.has(month.slice(0, 4)), about),
		...(today === undefined ? [] : await futureIssues(engine, plan, column, today)),
		...missingMonths(near, column),
		...missingDays(near, column)
	];
}

/** The column of kilograms or items. */
function amountOf({ massLog }: ColumnPlan): string {
	return massLog ? 'mass_kg' : 'items';
}

/** Trades are counted by their days first: these are few, and months are found of them alone. */
async function monthsOf(engine: Engine, plan: ColumnPlan): Promise<MonthRows[]> {
	const { data, rows } = await engine.query(
		`SELECT left(CAST(CAST(date_trunc('month', day) AS DATE) AS VARCHAR), 7) AS month,
			CAST(min(day) - DATE '1970-01-01' AS DOUBLE), CAST(max(day) - DATE '1970-01-01' AS DOUBLE),
			CAST(sum(n) AS DOUBLE), CAST(count(*) AS DOUBLE), CAST(coalesce(sum(amount), 0) AS DOUBLE)
		FROM (SELECT day, count(*) AS n, sum(${amountOf(plan)}) AS amount FROM trades
			WHERE kept AND day IS NOT NULL GROUP BY day) GROUP BY 1 ORDER BY 1`
	);
	return Array.from({ length: rows }, (_, row) => ({
		month: String(data[0]![row]),
		first: Number(data[1]![row]),
		last: Number(data[2]![row]),
		rows: Number(data[3]![row]),
		days: Number(data[4]![row]),
		amount: Number(data[5]![row])
	}));
}

/** Years with less than a hundredth of the rows, at least five years away from the years of the rest. */
function farYears(months: readonly MonthRows[]): ReadonlySet<string> {
	const years = new Map<string, number>();
	for (const { month, rows } of months) {
		const year = month.slice(0, 4);
		years.set(year, (years.get(year) ?? 0) + rows);
	}
	const total = [...years.values()].reduce((sum, rows) => sum + rows, 0);
	const usual = [...years].filter(([, rows]) => rows * 100 >= total).map(([year]) => Number(year));
	const isFar = (year: string) => usual.every((one) => Math.abs(one - Number(year)) >= 5);
	return new Set([...years.keys()].filter(isFar));
}

function rowIssue(
	code: IssueCode,
	months: readonly MonthRows[],
	isConcerned: (month: MonthRows) => boolean,
	{ column, massLog }: { readonly column: string; readonly massLog: boolean }
): Issue[] {
	const concerned = months.filter(isConcerned);
	if (concerned.length === 0) return [];
	const rows = concerned.reduce((sum, month) => sum + month.rows, 0);
	const amount = concerned.reduce((sum, month) => sum + month.amount, 0);
	const held = heldBy(massLog, amount);
	const years = listed([...new Set(concerned.map(({ month }) => month.slice(0, 4)))]);
	return [{ code, parameters: { column, years, count: rows, rows, ...held }, count: rows }];
}

async function futureIssues(
	engine: Engine,
	plan: ColumnPlan,
	column: string,
	today: string
): Promise<Issue[]> {
	const day = /^\d{4}-\d{2}-\d{2}$/.exec(today)?.[0];
	if (day === undefined) return [];
	const { data } = await engine.query(
		`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(${amountOf(plan)}), 0) AS DOUBLE)
		FROM trades WHERE kept AND day > DATE '${day}'`
	);
	const [rows, amount] = [Number(data[0]![0]), Number(data[1]![0])];
	if (rows === 0) return [];
	const held = heldBy(plan.massLog, amount);
	return [
		{ code: 'future_dates', parameters: { column, today, count: rows, rows, ...held }, count: rows }
	];
}

/** Months without a trade between the first and the last, where half of the months or more have some. */
function missingMonths(months: readonly MonthRows[], column: string): Issue[] {
	if (months.length < 3) return [];
	const all = monthsBetween(months[0]!.month, months.at(-1)!.month);
	const there = new Set(months.map(({ month }) => month));
	const missing = all.filter((month) => !there.has(month));
	if (missing.length === 0 || missing.length > months.length) return [];
	const parameters = { column, count: missing.length, months: listed(missing) };
	return [{ code: 'missing_months', parameters, count: missing.length }];
}

function monthsBetween(first: string, last: string): string[] {
	const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
	return Array.from({ length: index(last) - index(first) + 1 }, (_, at) => {
		const month = index(first) + at;
		return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
	});
}

/** Days without a trade, where nine days in ten have some. */
function missingDays(months: readonly MonthRows[], column: string): Issue[] {
	if (months.length === 0) return [];
	const span = months.at(-1)!.last - months[0]!.first + 1;
	const days = months.reduce((sum, month) => sum + month.days, 0);
	const count = span - days;
	if (span < 20 || count === 0 || days < span * 0.9) return [];
	return [{ code: 'missing_days', parameters: { column, count, days: span }, count }];
}

function listed(names: readonly string[]): string {
	const shown = names.slice(0, LISTED).join(', ');
	return names.length > LISTED ? `${shown}, …` : shown;
}
