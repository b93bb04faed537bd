import { writeFile } from 'node:fs/promises';
import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import { CliError, exitCodes } from './cli-error';
import { textOption } from './options';
import type { CommandRun } from './run';

/** Writes a result where it was asked for: a file, or standard output. */
export async function writeOutput(
	{ values, effects, locale }: CommandRun,
	text: string
): Promise<void> {
	const path = textOption(values, 'out');
	if (path === undefined) effects.print(text);
	else await writeOwnFile(path, text, locale);
}

/** Writes a file that an option names; one that cannot be written is a wrong call. */
export async function writeOwnFile(
	path: string,
	content: string | Uint8Array,
	locale: Locale
): Promise<void> {
	try {
		await writeFile(path, content);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		const message = m.cli_cannot_write({ path, reason }, { locale });
		throw new CliError(message, exitCodes.usage, { cause });
	}
}
