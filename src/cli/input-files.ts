import { access, constants, readFile, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { fileOfPath } from '../lib/engine/node-file';
import { dataEndings, packedEndings } from '../lib/ingest/sniff/data-names';
import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import { InputError } from '../lib/model/input-error';
import { fileOfBytes, type InputFile } from '../lib/model/input-file';
import { CliError, exitCodes } from './cli-error';
import type { CommandRun } from './run';

/** Endings of the files that a folder is searched for. */
const endings = [...dataEndings, 'zip'];
const inFolder = endings.flatMap((ending) => [
	`**/*.${ending}`,
	...packedEndings.map((packed) => `**/*.${ending}.${packed}`)
]);
/** What spreadsheet programs leave beside a workbook that is open. */
const notInFolder = ['**/~$*', '**/__MACOSX/**'];

/** One input: a path on disk, or null for standard input. */
export interface InputPath {
	readonly path: string | null;
	/** Its path within the folder that was named, or its name alone. */
	readonly place: string;
}

/**
 * The inputs that arguments name, in the order given; folders and globs in the order of their names.
 * `-` is standard input. Throws `InputError` for a name that leads to nothing, and `CliError` for a
 * folder without logs.
 */
export async function inputPaths({ files, locale }: CommandRun): Promise<readonly InputPath[]> {
	const found: InputPath[] = [];
	for (const argument of files) {
		if (argument === '-') found.push({ path: null, place: 'standard input' });
		else found.push(...(await pathsOf(argument, locale)));
	}
	return found;
}

/** The files that arguments name. Throws as `inputPaths` does, and for a file that may not be read. */
export async function inputFiles(run: CommandRun): Promise<readonly InputFile[]> {
	const found: InputFile[] = [];
	for (const input of await inputPaths(run)) found.push(await fileAt(input, run));
	return found;
}

/** A file on disk; what has no size of its own, such as a pipe, is read to its end. */
export async function fileAt(
	{ path, place }: InputPath,
	{ effects, locale }: CommandRun
): Promise<InputFile> {
	if (path === null) return fileOfBytes(place, await effects.readStandardInput());
	await requireReadable(path, locale);
	const kind = await stat(path);
	return kind.isFile() ? fileOfPath(path) : fileOfBytes(basename(path), await readFile(path));
}

async function pathsOf(argument: string, locale: Locale): Promise<readonly InputPath[]> {
	const kind = await stat(argument).catch(() => null);
	if (kind?.isDirectory()) {
		const paths = await pathsInFolder(argument, locale);
		return paths.map((path) => ({ path, place: relative(argument, path) }));
	}
	if (kind !== null) return [{ path: argument, place: basename(argument) }];
	const paths = await glob([argument], globOptions);
	if (paths.length === 0) throw new InputError('file_not_found', { file: argument });
	return paths.sort().map((path) => ({ path, place: basename(path) }));
}

const globOptions = { absolute: true, caseSensitiveMatch: false, expandDirectories: false };

async function pathsInFolder(folder: string, locale: Locale): Promise<readonly string[]> {
	await requireReadable(folder, locale);
	const paths = await glob(inFolder, { ...globOptions, cwd: folder, ignore: notInFolder });
	if (paths.length > 0) return paths.sort();
	const message = m.cli_empty_folder({ folder, endings: endings.join(', ') }, { locale });
	throw new CliError(message, exitCodes.input);
}

async function requireReadable(path: string, locale: Locale): Promise<void> {
	try {
		await access(path, constants.R_OK);
	} catch (cause) {
		throw new CliError(m.cli_not_readable({ path }, { locale }), exitCodes.input, { cause });
	}
}
