import { differenceOf } from '../lib/assess';
import { diffAssessments, type AssessmentMove } from '../lib/model/diff-assessments';
import { diffPacks, type PackChange, type PackDiff } from '../lib/model/diff-packs';
import type { InputFile } from '../lib/model/input-file';
import type { Library } from '../lib/model/library';
import { safeCsv } from '../lib/model/safe-csv';
import { assessWith, optionsOf } from './assess-files';
import type { AssessedFiles } from './assessed-files';
import { exitCodes } from './cli-error';
import { loadLibrary } from './data-folder';
import { inputFiles } from './input-files';
import { packDiffTable } from './pack-diff-table';
import type { CommandRun } from './run';
import { writeOutput } from './write-output';

/** `reprise pack diff`: how two packs differ, and how that moves the total of a log. */
export async function packDiffCommand(run: CommandRun): Promise<number> {
	const [first, second, ...logs] = run.files as [string, string, ...string[]];
	const [from, to] = [await loadLibrary(first), await loadLibrary(second)];
	const diff = diffPacks(from.pack, to.pack);
	const files = await inputFiles({ ...run, files: logs });
	const move = files.length === 0 ? null : await moveOf(run, from, to, files);
	const text = {
		json: () => diffJson(diff, move, files),
		csv: () => diffCsv(diff, move),
		table: () => packDiffTable(diff, move, to, run.locale)
	}[run.format as 'json' | 'csv' | 'table']();
	await writeOutput(run, text);
	return exitCodes.done;
}

/** The same log assessed with both packs, with the same options, draws and seed. */
async function moveOf(
	run: CommandRun,
	from: Library,
	to: Library,
	files: readonly InputFile[]
): Promise<AssessmentMove> {
	const seed = from.pack.seed;
	const assessedWith = async (library: Library) => {
		const options = await optionsOf(run, library, null);
		const method = { ...options.method, seed: options.method.seed ?? seed };
		return assessWith(run, library, files, { ...options, method });
	};
	const known = ({ library, facts, options }: AssessedFiles) => ({
		library,
		facts,
		options: options.method
	});
	const before = await assessedWith(from);
	const after = await assessedWith(to);
	const range = differenceOf(known(before), known(after));
	return diffAssessments(before.result.assessment, after.result.assessment, range);
}

function diffJson(
	{ from, to, changes }: PackDiff,
	move: AssessmentMove | null,
	files: readonly InputFile[]
): string {
	const log = move && { inputs: files.map(({ name }) => name), ...move };
	const value = { schema: 'reprise/pack-diff@1', from, to, changes, log };
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** Changes of values, then the log: its total, and every category that moves it. */
function diffCsv({ changes }: PackDiff, move: AssessmentMove | null): string {
	return safeCsv(
		[
			'table',
			'key',
			'kind',
			'unit',
			'from_low',
			'from_central',
			'from_high',
			'to_low',
			'to_central',
			'to_high',
			'difference',
			'difference_low',
			'difference_high',
			'relative',
			'breaking'
		],
		[...changes.map(changeCells), ...(move === null ? [] : moveCells(move))]
	);
}

type Cells = readonly (string | number | null)[];

function changeCells({ table, key, kind, from, to, relative, breaking }: PackChange): Cells {
	const [before, after] = [from?.value ?? null, to?.value ?? null];
	return [
		table,
		key,
		kind,
		(to ?? from)!.unit,
		before?.low ?? null,
		before?.central ?? null,
		before?.high ?? null,
		after?.low ?? null,
		after?.central ?? null,
		after?.high ?? null,
		before && after && after.central - before.central,
		null,
		null,
		relative,
		breaking.join('|')
	];
}

function moveCells(move: AssessmentMove): readonly Cells[] {
	const { from, to, differenceKgCo2e, differenceRange, byCategory } = move;
	const ends = [orNull(differenceRange?.low), orNull(differenceRange?.high)];
	const bounds = [from?.low, from?.central, from?.high, to?.low, to?.central, to?.high];
	return [
		['log', '', 'total', 'kg CO2e', ...bounds.map(orNull), differenceKgCo2e, ...ends, null, ''],
		...byCategory.map((part) => [
			'log',
			part.category,
			'category',
			'kg CO2e',
			null,
			part.fromKgCo2e,
			null,
			null,
			part.toKgCo2e,
			null,
			part.differenceKgCo2e,
			null,
			null,
			null,
			''
		])
	];
}

function orNull(value: number | undefined): number | null {
	return value ?? null;
}
