import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { fileOfPath } from '../lib/engine/node-file';
import { InputError } from '../lib/model/input-error';
import { fileOfBytes, type InputFile } from '../lib/model/input-file';
import type { CommandRun } from './run';

/** Endings of the files that a folder is searched for. */
const endings = ['csv', 'tsv', 'tab', 'txt', 'json', 'jsonl', 'ndjson', 'parquet'];
const inFolder = endings.flatMap((ending) => [`**/*.${ending}`, `**/*.${ending}.gz`]);

/**
 * The files that arguments name, in the order given; folders and globs in the order of their names.
 * `-` is standard input. Throws `InputError` for a name that leads to nothing.
 */
export async function inputFiles({ files, effects }: CommandRun): Promise<readonly InputFile[]> {
	const found: InputFile[] = [];
	for (const argument of files) {
		if (argument === '-') {
			found.push(fileOfBytes('standard input', await effects.readStandardInput()));
			continue;
		}
		for (const path of await pathsOf(argument)) found.push(await fileOfPath(path));
	}
	return found;
}

async function pathsOf(argument: string): Promise<readonly string[]> {
	const kind = await stat(argument).catch(() => null);
	if (kind?.isFile()) return [argument];
	const options = { absolute: true, caseSensitiveMatch: false, expandDirectories: false };
	const paths = kind?.isDirectory()
		? await glob(inFolder, { ...options, cwd: argument })
		: await glob([argument], options);
	if (paths.length === 0) throw new InputError('file_not_found', { file: argument });
	return paths.sort();
}
