import { rename, rm } from 'node:fs/promises';
import * as m from '../lib/messages/compiled/messages.js';
import { CliError, exitCodes } from './cli-error';
import type { CommandRun } from './run';

/** Writes a cube beside its place and puts it there when it is whole: no part of one is ever found. */
export async function publishCube(
	{ locale }: CommandRun,
	out: string,
	write: (path: string) => Promise<void>
): Promise<void> {
	const draft = `${out}.new`;
	try {
		await write(draft);
		await rename(draft, out);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('\n')[0]! : String(cause);
		const message = m.cli_cannot_write({ path: out, reason }, { locale });
		throw new CliError(message, exitCodes.usage, { cause });
	} finally {
		await rm(draft, { force: true });
	}
}
