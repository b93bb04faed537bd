import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
	joinedParts,
	readPlan,
	writePart,
	type AssessOptions,
	type CubeInput,
	type CubePart,
	type WrittenPart
} from '../lib/assess';
import { openIssues, type LoadProgress } from '../lib/ingest';
import * as m from '../lib/messages/compiled/messages.js';
import { formatPercent } from '../lib/messages/format';
import type { Engine } from '../lib/model/engine';
import type { InputFile } from '../lib/model/input-file';
import type { Library } from '../lib/model/library';
import type { ColumnPlan } from '../lib/model/reading';
import { version } from '../lib/model/version';
import { tellProgress } from './assess-files';
import { CliError, exitCodes } from './cli-error';
import { hashInNode } from './hash-in-node';
import type { CommandRun } from './run';

/** What is rolled up, and how. */
export interface RollupJob {
	readonly options: AssessOptions;
	readonly files: readonly InputFile[];
	readonly limits: { readonly from: string | null; readonly to: string | null };
	/** The folder that holds parts until the cube is done. */
	readonly folder: string;
}

/** Every file as a part of one log. */
export interface RolledParts extends ReturnType<typeof joinedParts> {
	readonly inputs: readonly CubeInput[];
	/** How many parts were there already. */
	readonly kept: number;
}

/**
 * Reduces files one after the other, each to a part beside the output. A part that an earlier run
 * left is taken as it is while file and options are the same. Where a file settles what the first
 * rows of all left open, those before it are read again in its way.
 */
export async function rollUpFiles(
	run: CommandRun,
	engine: Engine,
	library: Library,
	job: RollupJob
): Promise<RolledParts> {
	await makeFolder(job.folder, run);
	const { plan: first, issues } = await readPlan(library, job.files, job.options.read);
	const done = new Set<string>();
	const made = new Set<string>();
	let plan = first;
	for (;;) {
		const parts: WrittenPart[] = [];
		for (const [at, file] of job.files.entries()) {
			const name = await partName(file, at, job, plan);
			const path = join(job.folder, `${name}.parquet`);
			const known = await knownPart(join(job.folder, `${name}.json`));
			if (known === null) made.add(name);
			const part = known ?? (await newPart(run, engine, library, job, { at, file, name, plan }));
			done.add(name);
			parts.push({ ...part, path });
			if (isOtherReading(part.plan, plan)) {
				plan = part.plan;
				break;
			}
		}
		if (
			parts.length === job.files.length &&
			parts.every((part) => !isOtherReading(part.plan, plan))
		) {
			const inputs = parts.flatMap((part) => part.inputs);
			const kept = done.size - made.size;
			return { ...joinedParts(parts, plan, openIssues(issues, plan)), inputs, kept };
		}
	}
}

async function makeFolder(folder: string, { locale }: CommandRun): Promise<void> {
	try {
		await mkdir(folder, { recursive: true });
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		const message = m.cli_cannot_write({ path: folder, reason }, { locale });
		throw new CliError(message, exitCodes.usage, { cause });
	}
}

/** Whether a file was read in another way than planned, since its rows settled what was open. */
function isOtherReading(read: ColumnPlan, planned: ColumnPlan): boolean {
	return read.dateOrder !== planned.dateOrder || read.decimal !== planned.decimal;
}

/** A name that is another one for another file, other options or another plan. */
async function partName(
	{ name, size, origin }: InputFile,
	at: number,
	{ options: { read, mapping }, limits }: RollupJob,
	plan: ColumnPlan
): Promise<string> {
	const file =
		origin.kind === 'path' ? await identityOf(origin.path) : { unkept: process.hrtime() };
	const words = [...mapping].sort();
	const text = JSON.stringify({ version, at, name, size, file, read, words, limits, plan });
	return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

async function identityOf(path: string) {
	const { size, mtimeMs, ino } = await stat(path);
	return { path: resolve(path), size, mtimeMs, ino };
}

/** A part that was finished; what cannot be read is made again. */
async function knownPart(path: string): Promise<CubePart | null> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as CubePart;
	} catch {
		return null;
	}
}

interface NewPart {
	readonly at: number;
	readonly file: InputFile;
	readonly name: string;
	readonly plan: ColumnPlan;
}

/** Makes a part; what is known of it is written last, and says that the part is whole. */
async function newPart(
	run: CommandRun,
	engine: Engine,
	library: Library,
	{ options, files, limits, folder }: RollupJob,
	{ at, file, name, plan }: NewPart
): Promise<CubePart> {
	const { mapping } = options;
	const place = { done: at + 1, count: files.length, file: file.name };
	const onProgress = ({ bytes, bytesRead }: LoadProgress) => {
		const percent = formatPercent(bytes === 0 ? 1 : bytesRead / bytes, run.locale, 0);
		tellProgress(run, m.rollup_progress({ ...place, percent }, { locale: run.locale }));
	};
	const read = { ...options.read, onProgress, mapping, plan, hash: hashInNode };
	const path = join(folder, `${name}.parquet`);
	const part = await writePart(engine, library, file, { read, limits, path });
	await writeFile(join(folder, `${name}.json`), JSON.stringify(part));
	return part;
}

/** Takes parts away when their cube is done, and the folder where nothing else is in it. */
export async function removeParts(folder: string): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names.filter((one) => /^[0-9a-f]{32}\.(?:parquet|json)$/.test(one))) {
		await rm(join(folder, name), { force: true });
	}
	await rmdir(folder).catch(() => undefined);
}
