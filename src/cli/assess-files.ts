import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { assessLog, mapLog, openLog, type AssessmentResult, type OpenLog } from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import { sampleRanges } from '../lib/impact';
import { hashFile } from '../lib/ingest/hash-file';
import { readMapping } from '../lib/ingest/read-mapping';
import * as m from '../lib/messages/compiled/messages.js';
import { formatPercent } from '../lib/messages/format';
import { InputError } from '../lib/model/input-error';
import type { InputFile } from '../lib/model/input-file';
import type { Issue } from '../lib/model/issue';
import type { Library } from '../lib/model/library';
import { readFactorOverrides } from '../lib/model/read-factor-overrides';
import { columnRoles, type ColumnRole } from '../lib/model/reading';
import {
	dayOption,
	displacementOption,
	equivalenceIds,
	oneOf,
	readingOption,
	wholeNumber,
	whereOption
} from './checked-options';
import { loadLibrary } from './data-folder';
import { inputFiles } from './input-files';
import { textOption, type OptionValues } from './options';
import type { CommandRun } from './run';

/** An assessed log with what it was assessed by. */
export interface AssessedFiles {
	readonly result: AssessmentResult;
	readonly log: OpenLog;
	readonly library: Library;
}

/** Runs the whole flow for a command; every option is checked before a file is read. */
export async function assessFiles(run: CommandRun): Promise<AssessedFiles> {
	const { values, locale } = run;
	const library = await loadLibrary(textOption(values, 'pack'));
	const method = methodOf(run, library);
	const read = readOf(run);
	const operatingModel = oneOf(values, 'operating-model', ids(library.operatingModels), locale);
	const factors = await factorsOf(values, library);
	const mapping = await mappingOf(values);
	const files = await inputFiles(run);
	const engine = await openNodeEngine();
	try {
		const log = await openLog(engine, library, files, {
			...read,
			addedCategories: factors.added,
			hash: hashInNode
		});
		const mapped = await mapLog(engine, library, log, mapping.mapping, operatingModel ?? null);
		const issues = [...log.issues, ...factors.issues, ...mapping.issues];
		const options = { ...method, overrides: factors.overrides };
		const effects = { sample: (problem: Parameters<typeof sampleRanges>[0]) => Promise.resolve(sampleRanges(problem)) };
		const result = await assessLog(engine, library, { ...mapped, issues }, options, effects);
		return { result, log, library };
	} finally {
		await engine.close();
	}
}

function ids(entries: readonly { readonly id: string }[]): readonly string[] {
	return entries.map(({ id }) => id);
}

function methodOf({ values, locale }: CommandRun, library: Library) {
	return {
		locale,
		preset: oneOf(values, 'preset', ids(library.pack.presets), locale),
		displacement: displacementOption(values, locale),
		from: dayOption(values, 'from', locale),
		to: dayOption(values, 'to', locale),
		trees: oneOf(values, 'trees', equivalenceIds(library, 'tree'), locale),
		households: oneOf(values, 'households', equivalenceIds(library, 'household'), locale),
		vehicles: oneOf(values, 'vehicles', ['include', 'set_aside'] as const, locale),
		draws: wholeNumber(values, 'draws', 100, locale),
		seed: wholeNumber(values, 'seed', 0, locale)
	};
}

/** How the files are to be read, with progress on standard error where a person watches. */
export function readOf({ values, locale, effects }: CommandRun) {
	const shown = effects.showsProgress && values['quiet'] !== true;
	return {
		roles: rolesOf(values),
		reading: readingOption(values, locale),
		where: whereOption(values, locale),
		onProgress: shown
			? ({ file, bytes, bytesRead }: { file: string; bytes: number; bytesRead: number }) =>
					effects.warn(
						`\r${m.cli_progress({ file, percent: formatPercent(bytesRead / bytes, locale) }, { locale })}`
					)
			: undefined
	};
}

function rolesOf(values: OptionValues): Partial<Record<ColumnRole, string | null>> {
	return Object.fromEntries(
		columnRoles.flatMap((role) => {
			const column = textOption(values, role);
			if (column === undefined) return [];
			return [[role, role === 'items' && column === 'none' ? null : column]];
		})
	);
}

async function factorsOf(values: OptionValues, library: Library) {
	const path = textOption(values, 'factors');
	if (path === undefined) return { overrides: [], added: [], issues: [] as Issue[] };
	return readFactorOverrides(basename(path), await textOf(path), library.categories);
}

async function mappingOf(values: OptionValues) {
	const path = textOption(values, 'mapping');
	if (path === undefined) return { mapping: new Map<string, string | null>(), issues: [] as Issue[] };
	return readMapping(basename(path), await textOf(path));
}

async function textOf(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (cause) {
		throw new InputError('file_not_found', { file: path }, { cause });
	}
}

/** SHA-256 by Node's own code, which is several times faster than the portable one. */
async function hashInNode(file: InputFile): Promise<string> {
	if (file.origin.kind !== 'path') return hashFile(file);
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(file.origin.path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}
