import type { Engine } from '../../model/engine';
import type { InputFile } from '../../model/input-file';
import type { Issue, IssueCode } from '../../model/issue';
import { columnOf, type ColumnPlan } from '../../model/reading';
import type { Repair } from '../../model/repair';
import { amountIssues } from './amount-issues';
import { hashFile } from './hash-file';
import { heldBy } from './held';
import { periodIssues } from './period-issues';
import type { FileRows } from './source-file';
import type { CopiedRows } from './trades-table';

/** What is known of a log that has been read, beside its trades. */
export interface LoadedFacts {
	readonly plan: ColumnPlan;
	readonly rows: readonly FileRows[];
	readonly copies: CopiedRows;
	/** The day of reading as `yyyy-mm-dd`, where it is known. */
	readonly today: string | undefined;
	readonly repairs: readonly Repair[];
}

/**
 * What is doubtful about a log, known only when it has been read. Where rows can be told, `rows` and
 * `items` (or `massKg`) among the parameters say how many they are and what they hold.
 */
export async function loadedIssues(
	engine: Engine,
	files: readonly InputFile[],
	{ plan, rows, copies, today, repairs }: LoadedFacts
): Promise<Issue[]> {
	return [
		...repairIssues(rows, repairs),
		...priceIssues(plan, rows),
		...otherwiseIssues(plan, rows),
		...(await undatedIssues(engine, plan)),
		...(await periodIssues(engine, plan, today)),
		...(await amountIssues(engine, files, plan)),
		...copyIssues(plan, copies),
		...(await currencyIssues(engine)),
		...(await duplicateIssues(files))
	];
}

/** Rows that a correction brought in, and corrections for which no such reject was found. */
function repairIssues(rows: readonly FileRows[], repairs: readonly Repair[]): Issue[] {
	const loaded = rows.reduce((sum, row) => sum + (row.repairs?.loaded ?? 0), 0);
	const found = new Set(rows.flatMap((row) => row.repairs?.found ?? []));
	const lost = repairs.filter((repair) => !found.has(repair)).length;
	const issue = (code: IssueCode, count: number): Issue[] =>
		count === 0 ? [] : [{ code, parameters: { count, rows: count }, count }];
	return [...issue('repaired_rows', loaded), ...issue('repairs_unmatched', lost)];
}

function priceIssues(plan: ColumnPlan, rows: readonly FileRows[]): Issue[] {
	const count = rows.reduce((sum, { priceUnreadable }) => sum + priceUnreadable, 0);
	const column = columnOf(plan, 'price');
	if (count === 0 || column === undefined) return [];
	return [{ code: 'price_unreadable', parameters: { column, count }, count }];
}

/** A column whose first rows write dates in one way, and later ones in another. */
function otherwiseIssues(plan: ColumnPlan, rows: readonly FileRows[]): Issue[] {
	const count = rows.reduce((sum, { dateOtherwise }) => sum + dateOtherwise, 0);
	const column = columnOf(plan, 'date');
	if (count === 0 || column === undefined) return [];
	const order = plan.dateOrder === 'MDY' ? 'MDY' : 'DMY';
	const eitherWay = rows.reduce((sum, { dateEitherWay }) => sum + dateEitherWay, 0);
	return [
		{ code: 'dates_otherwise', parameters: { column, count, rows: count, eitherWay, order }, count }
	];
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

/** Copies are doubtful only where rows usually differ: a log of days and categories repeats itself. */
function copyIssues({ massLog }: ColumnPlan, { told, rows, amount }: CopiedRows): Issue[] {
	if (rows === 0 || rows * 10 > told) return [];
	const held = heldBy(massLog, amount);
	return [{ code: 'duplicate_rows', parameters: { count: rows, rows, ...held }, count: rows }];
}

/** Sums of money in several currencies mean nothing, so they are not made. */
async function currencyIssues(engine: Engine): Promise<Issue[]> {
	const { data, rows } = await engine.query(
		`SELECT CAST(currency AS VARCHAR) AS word, CAST(count(*) AS DOUBLE) AS trades FROM trades
		WHERE kept AND currency IS NOT NULL GROUP BY currency ORDER BY trades DESC, word LIMIT 20`
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
