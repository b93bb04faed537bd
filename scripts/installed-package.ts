import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run';

/**
 * The folder of a package that something is tested or measured against and that is none of ours:
 * installed once, in the exact version, outside the project, so that nothing of it is ever shipped.
 * `overrides` pin what it brings along. Rejects where it cannot be installed.
 */
export async function installedPackage(
	name: string,
	version: string,
	overrides: Readonly<Record<string, string>> = {}
): Promise<string> {
	const root = join(tmpdir(), 'reprise-packages', `${name.replaceAll(/[@/]/g, '')}-${version}`);
	const folder = join(root, 'node_modules', name);
	const done = join(root, 'installed');
	if (existsSync(done)) return folder;
	await mkdir(root, { recursive: true });
	await writeFile(join(root, 'package.json'), JSON.stringify({ private: true, overrides }));
	const quietly = ['--no-audit', '--no-fund', '--loglevel', 'error'];
	await run('npm', ['install', ...quietly, '--prefix', root, `${name}@${version}`]);
	await writeFile(done, '');
	return folder;
}
