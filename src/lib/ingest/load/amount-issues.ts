import type { Engine } from '../../model/engine';
import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import { columnOf, type ColumnPlan } from '../../model/reading';

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
	return [
		...(await outlyingIssues(engine, plan, column)),
		...(plan.massLog
			? await jumpIssues(engine, files, column)
			: await countLikeness(engine, column))
	];
}

async function outlyingIssues(engine: Engine, plan: ColumnPlan, column: string): Promise<Issue[]> {
	const value = plan.massLog ? 'mass_kg' : 'items';
	const { data } = await engine.query(
		`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(${value}), 0) AS DOUBLE),
			CAST(max(abs(${value})) AS DOUBLE), any_value(CAST(usual AS DOUBLE))
		FROM (SELECT ${value}, kept, median(abs(${value})) OVER () AS usual FROM trades WHERE kept)
		WHERE usual > 0 AND abs(${value}) > usual * ${FAR}`
	);
	const [rows, amount, largest, median] = data.map(([cell]) => Number(cell)) as [
		number,
		number,
		number,
		number
	];
	if (rows === 0) return [];
	const about = { column, count: rows, rows, largest, median };
	return plan.massLog
		? [{ code: 'outlying_mass', parameters: { ...about, kilograms: amount }, count: rows }]
		: [{ code: 'outlying_items', parameters: { ...about, items: amount }, count: rows }];
}

/** Counts are whole and repeat; numbers that differ in every row are ids, fractions are prices. */
async function countLikeness(engine: Engine, column: string): Promise<Issue[]> {
	const { data } = await engine.query(
		`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(items), 0) AS DOUBLE),
			CAST(count(*) FILTER (WHERE items <> floor(items)) AS DOUBLE),
			CAST(coalesce(sum(items) FILTER (WHERE items <> floor(items)), 0) AS DOUBLE),
			CAST(approx_count_distinct(items) AS DOUBLE), CAST(coalesce(median(items), 0) AS DOUBLE)
		FROM trades WHERE kept`
	);
	const [rows, items, fractions, fractional, different, median] = data.map(([cell]) =>
		Number(cell)
	) as [number, number, number, number, number, number];
	const looksLikeIds = rows >= 20 && different > rows * 0.9 && median >= 10_000;
	return [
		...(fractions === 0
			? []
			: [
					issue('items_fractional', {
						column,
						count: fractions,
						rows: fractions,
						items: fractional
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
	const [heavy, other, count, kilograms] = at(rows - 1) as [number, number, number, number];
	const times = other / usual;
	if (!(times > 300 && times < 3000)) return [];
	const names = { file: files[heavy]!.name, other: files[light]!.name };
	return [
		{ code: 'mass_jump', parameters: { column, ...names, times, rows: count, kilograms }, count: 1 }
	];
}
