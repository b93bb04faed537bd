import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The built program. */
export const builtCli = resolve('build/cli/reprise.js');

/** Builds the program where nobody has. */
export async function requireBuiltCli(): Promise<void> {
	if (existsSync(builtCli)) return;
	await execute('npm', ['run', '--silent', 'messages']);
	await execute('npx', ['vite', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']);
}
