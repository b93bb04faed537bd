import type { Engine } from '../../model/engine';
import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import { columnOf, type ColumnPlan } from '../../model/reading';
import { hashFile } from './hash-file';
import type { FileRows } from './source-file';

/** What is doubtful about a log, known only when it has been read. */
export async function loadedIssues(
	engine: Engine,
	files: readonly InputFile[],
	plan: ColumnPlan,
	rows: readonly FileRows[]
): Promise<Issue[]> {
	return [
		...priceIssues(plan, rows),
		...(await undatedIssues(engine, plan)),
		...(await currencyIssues(engine)),
		...(await duplicateIssues(files))
	];
}

function priceIssues(plan: ColumnPlan, rows: readonly FileRows[]): Issue[] {
	const count = rows.reduce((sum, { priceUnreadable }) => sum + priceUnreadable, 0);
	const column = columnOf(plan, 'price');
	if (count === 0 || column === undefined) return [];
	return [{ code: 'price_unreadable', parameters: { column, count }, count }];
}

async function undatedIssues(engine: Engine, plan: ColumnPlan): Promise<Issue[]> {
	const column = columnOf(plan, 'date');
	if (column === undefined) return [];
	const { data } = await engine.query(
		'SELECT CAST(count(*) AS DOUBLE) FROM trades WHERE kept AND day IS NULL'
	);
	const count = Number(data[0]![0]);
	return count === 0 ? [] : [{ code: 'undated_rows', parameters: { column, count }, count }];
}

/** Sums of money in several currencies mean nothing, so they are not made. */
async function currencyIssues(engine: Engine): Promise<Issue[]> {
	const { data, rows } = await engine.query(
		`SELECT currency, CAST(count(*) AS DOUBLE) AS trades FROM trades
		WHERE kept AND currency IS NOT NULL GROUP BY currency ORDER BY trades DESC, currency LIMIT 20`
	);
	if (rows < 2) return [];
	return [
		{
			code: 'mixed_currencies',
			parameters: { currencies: data[0]!.join(', '), count: rows },
			count: rows
		}
	];
}

/** Files of one size are compared by their bytes. */
async function duplicateIssues(files: readonly InputFile[]): Promise<Issue[]> {
	const seen = new Map<string, string>();
	const issues: Issue[] = [];
	for (const file of files) {
		if (files.filter(({ size }) => size === file.size).length < 2) continue;
		const hash = await hashFile(file);
		const other = seen.get(hash);
		if (other === undefined) seen.set(hash, file.name);
		else issues.push({ code: 'duplicate_file', parameters: { file: file.name, other }, count: 1 });
	}
	return issues;
}
