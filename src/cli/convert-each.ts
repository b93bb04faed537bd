import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { formatCount } from '../lib/messages/format';
import { inputErrorText } from '../lib/messages/input-error-text';
import { readingOption } from './checked-options';
import { CliError, exitCodes } from './cli-error';
import { damageNotes, noteLeftOut } from './convert-notes';
import { tidyWriter } from './convert-tidy';
import { inputFailure } from './input-failure';
import { fileAt, inputPaths, type InputPath } from './input-files';
import { outputNames } from './output-names';
import { rawTable, sniffedFiles } from './raw-table';
import { requireOther } from './require-other';
import type { CommandRun } from './run';
import { writeCsv } from './write-raw-table';

/**
 * Converts every input by itself into a folder. What fails leaves a file that says why, and the others
 * go on; the exit code tells of it at the end.
 */
export async function convertEach(run: CommandRun, folder: string): Promise<number> {
	const inputs = await inputPaths(run);
	const names = outputNames(inputs.map(({ place }) => place));
	const converter = await converterOf(run);
	let failed = 0;
	try {
		await mkdir(folder, { recursive: true });
		for (const [index, input] of inputs.entries()) {
			const { output, error } = names[index]!;
			const paths = { output: join(folder, output), error: join(folder, error) };
			if (!(await convertOne(run, input, paths, converter.convert))) failed++;
		}
	} finally {
		await converter.close();
	}
	if (failed > 0) noteFailures(run, failed, inputs.length);
	return failed === 0 ? exitCodes.done : exitCodes.input;
}

interface Converter {
	readonly convert: (input: InputPath, path: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

async function converterOf(run: CommandRun): Promise<Converter> {
	if (run.values['raw'] !== true) {
		const { table, close } = await tidyWriter(run);
		const convert = async (input: InputPath, path: string) => {
			const file = await fileAt(input, run);
			requireOther([file], path, run.locale);
			await table([file], path);
		};
		return { convert, close };
	}
	const overrides = readingOption(run.values, run.locale);
	const convert = async (input: InputPath, path: string) => {
		const file = await fileAt(input, run);
		requireOther([file], path, run.locale);
		const sniffed = await sniffedFiles(file, overrides);
		for (const one of sniffed) noteLeftOut(run, one);
		const damage = damageNotes(run);
		await writeCsv((await rawTable(sniffed, damage.onDamage)).rows, path, run);
		damage.tell();
	};
	return { convert, close: () => Promise.resolve() };
}

/** Converts one input; says whether it went well. Mistakes of ours are thrown. */
async function convertOne(
	run: CommandRun,
	input: InputPath,
	paths: { readonly output: string; readonly error: string },
	convert: Converter['convert']
): Promise<boolean> {
	if (dirname(input.place) !== '.') await mkdir(dirname(paths.output), { recursive: true });
	try {
		await convert(input, paths.output);
		await rm(paths.error, { force: true });
		return true;
	} catch (error) {
		await writeFile(paths.error, `${failureText(error, run)}\n`);
		return false;
	}
}

function failureText(error: unknown, { locale }: CommandRun): string {
	if (error instanceof CliError && error.exitCode === exitCodes.input) return error.message;
	const failure = inputFailure(error);
	if (failure === null) throw error;
	return inputErrorText(failure, locale);
}

function noteFailures({ effects, locale }: CommandRun, failed: number, all: number): void {
	const count = formatCount(failed, locale);
	const total = formatCount(all, locale);
	effects.warn(`reprise: ${m.convert_failed({ count, total }, { locale })}\n`);
}
