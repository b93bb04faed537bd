import type { Engine } from '../../model/engine';
import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import { columnOf, type ColumnPlan } from '../../model/reading';
import { heldBy } from './held';

/** A row that holds more than this many times the median is doubtful. */
const FAR = 1000;

/** What is doubtful about the item counts or masses of a log. */
export async function amountIssues(
	engine: Engine,
	files: readonly InputFile[],
	plan: ColumnPlan
): Promise<Issue[]> {
	const role = plan.massLog ? 'mass' : 'items';
	const column = columnOf(plan, role);
	if (column === undefined) return [];
	const usual = await usualAmount(engine, plan.massLog ? 'mass_kg' : 'items');
	return [
		...(await outlyingIssues(engine, plan, column, usual.median)),
		...(plan.massLog
			? await jumpIssues(engine, files, column)
			: await countLikeness(engine, column, usual))
	];
}

/** The lower median of the amounts without their signs, and how many amounts differ. */
async function usualAmount(
	engine: Engine,
	value: 'items' | 'mass_kg'
): Promise<{ readonly median: number; readonly different: number }> {
	const { data } = await engine.query(
		`WITH counts AS (SELECT abs(${value}) AS amount, count(*) AS n FROM trades
			WHERE kept AND ${value} IS NOT NULL GROUP BY 1),
		running AS (SELECT amount, sum(n) OVER (ORDER BY amount) AS upto, sum(n) OVER () AS total FROM counts)
		SELECT CAST(min(amount) FILTER (WHERE upto * 2 >= total) AS DOUBLE), CAST(count(*) AS DOUBLE)
		FROM running`
	);
	return { median: Number(data[0]![0] ?? 0), different: Number(data[1]![0]) };
}

async function outlyingIssues(
	engine: Engine,
	{ massLog }: ColumnPlan,
	column: string,
	median: number
): Promise<Issue[]> {
	if (median <= 0) return [];
	const value = massLog ? 'mass_kg' : 'items';
	const { data } = await engine.query(
		`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(${value}), 0) AS DOUBLE),
			CAST(coalesce(max(abs(${value})), 0) AS DOUBLE)
		FROM trades WHERE kept AND abs(${value}) > ${median * FAR}`
	);
	const [rows, amount, largest] = data.map(([cell]) => Number(cell)) as [number, number, number];
	if (rows === 0) return [];
	const about = { column, count: rows, rows, largest, median, ...heldBy(massLog, amount) };
	return [{ code: 'outlying_items', parameters: about, count: rows }];
}

/** Counts are whole and repeat; numbers that differ in every row are ids, fractions are prices. */
async function countLikeness(
	engine: Engine,
	column: string,
	{ median, different }: { readonly median: number; readonly different: number }
): Promise<Issue[]> {
	const { data } = await engine.query(
		`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(items), 0) AS DOUBLE),
			CAST(count(*) FILTER (WHERE items % 1 <> 0) AS DOUBLE),
			CAST(coalesce(sum(items) FILTER (WHERE items % 1 <> 0), 0) AS DOUBLE)
		FROM trades WHERE kept`
	);
	const [rows, items, fractions, fractional] = data.map(([cell]) => Number(cell)) as [
		number,
		number,
		number,
		number
	];
	const looksLikeIds = rows >= 20 && different > rows * 0.9 && median >= 10_000;
	return [
		...(fractions === 0
			? []
			: [
					issue('items_fractional', {
						...{ column, count: fractions, rows: fractions, items: fractional }
					})
				]),
		...(looksLikeIds ? [issue('items_like_ids', { column, count: rows, rows, items })] : [])
	];
}

function issue(
	code: 'items_fractional' | 'items_like_ids',
	parameters: Issue['parameters'] & { readonly count: number }
): Issue {
	return { code, parameters, count: parameters.count };
}

/** A file whose rows weigh about a thousand times those of another is likely in another unit. */
async function jumpIssues(
	engine: Engine,
	files: readonly InputFile[],
	column: string
): Promise<Issue[]> {
	const { data, rows } = await engine.query(
		`SELECT CAST(input AS DOUBLE), CAST(median(abs(mass_kg)) AS DOUBLE) AS usual,
			CAST(count(*) AS DOUBLE), CAST(sum(mass_kg) AS DOUBLE)
		FROM trades WHERE kept AND mass_kg IS NOT NULL GROUP BY input ORDER BY usual, input`
	);
	if (rows < 2) return [];
	const at = (row: number) => data.map((column) => Number(column[row]));
	const [light, usual] = at(0) as [number, number];
	const [heavy, other, count, massKg] = at(rows - 1) as [number, number, number, number];
	const times = other / usual;
	if (!(times > 300 && times < 3000)) return [];
	const names = { file: files[heavy]!.name, other: files[light]!.name };
	return [
		{
			code: 'mass_jump',
			parameters: { column, ...names, times: Math.round(times), rows: count, massKg },
			count: 1
		}
	];
}
