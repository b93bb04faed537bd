import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { InputError } from '../lib/model/input-error';
import { fileOfPath } from '../lib/engine/node-file';
import { fileOfBytes } from '../lib/model/input-file';
import { isProjectFile } from '../lib/model/is-project-file';
import { readProject } from '../lib/model/read-project';
import { readProjectFile, type OpenedProject } from '../lib/model/read-project-file';
import { usageError } from './cli-error';
import { hashInNode } from './hash-in-node';
import { textOption } from './options';
import type { CommandRun } from './run';

/** A project with the name of its file. */
export interface RunProject extends OpenedProject {
	readonly file: string;
	/** Whether it is what is to be assessed, and not only how. */
	readonly isLog: boolean;
}

/**
 * The project of a run: the one that stands in place of a log, else the one that `--project` names,
 * else null.
 */
export async function openedProject(run: CommandRun): Promise<RunProject | null> {
	const named = textOption(run.values, 'project');
	const inPlace = await projectAmong(run.files);
	if (inPlace === null) return named === undefined ? null : opened(named, false);
	if (named !== undefined || run.files.length > 1) {
		const { locale } = run;
		throw usageError(m.project_cli_alone({ file: basename(inPlace) }, { locale }));
	}
	return opened(inPlace, true);
}

/** The first argument that is a project file, or null. */
async function projectAmong(paths: readonly string[]): Promise<string | null> {
	for (const path of paths) {
		const file = path === '-' ? null : await fileOfPath(path).catch(() => null);
		if (file !== null && (await isProjectFile(file).catch(() => false))) return path;
	}
	return null;
}

async function opened(path: string, isLog: boolean): Promise<RunProject> {
	const bytes = await bytesOf(path);
	const file = basename(path);
	if (await isProjectFile(fileOfBytes(file, bytes))) {
		return { file, isLog, ...(await readProjectFile(file, bytes, hashInNode)) };
	}
	const project = readProject(file, bytes.toString('utf8'), (scenario) => scenario);
	return { file, isLog, project, facts: null, pack: null, ownPack: null, trades: null };
}

async function bytesOf(path: string): Promise<Buffer> {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new InputError('file_not_found', { file: path }, { cause });
	}
}
