import { writeFile } from 'node:fs/promises';
import { textOption } from './options';
import type { CommandRun } from './run';

/** Writes a result where it was asked for: a file, or standard output. */
export async function writeOutput({ values, effects }: CommandRun, text: string): Promise<void> {
	const path = textOption(values, 'out');
	if (path === undefined) effects.print(text);
	else await writeFile(path, text);
}
