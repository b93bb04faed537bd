import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../../src/cli/dashboard-folder';

const execute = promisify(execFile);

/** The built program. */
export const builtCli = resolve('build/cli/reprise.js');

/** Folders whose files are written by a build, not by a person. */
const generated = ['src/lib/messages/compiled', 'src/lib/engine/parts', 'src/project.inlang'];

/**
 * Builds the program where nobody has. Throws where a source was changed after it was built: what it
 * prints would be that of another day, and a document that agrees with it wrong.
 */
export async function requireBuiltCli(): Promise<void> {
	if (existsSync(builtCli)) return refuseOlder();
	await execute('npm', ['run', '--silent', 'messages']);
	await execute('npx', ['vite', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']);
}

async function refuseOlder(): Promise<void> {
	const builtAt = statSync(builtCli).mtimeMs;
	const newer = (await sources()).find((path) => statSync(path).mtimeMs > builtAt);
	if (newer === undefined) return;
	throw new Error(`${relative('.', builtCli)} is older than ${newer}: npm run build`);
}

async function sources(): Promise<readonly string[]> {
	return (await filesBelow('src'))
		.map((path) => join('src', path))
		.filter((path) => !generated.some((folder) => path.startsWith(folder)));
}
