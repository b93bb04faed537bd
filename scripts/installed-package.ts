import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf, lockName, manifestOf, pinsFolder, plainName, quietly } from './pinned-package';
import { run } from './run';

/**
 * The folder of a package that something is tested or measured against and that is none of ours:
 * installed once, outside the project, so that nothing of it is ever shipped. `scripts/packages` pins
 * it and all that it brings along by version and content (`scripts/pin-package.ts`). Rejects where it
 * cannot be installed, where another version is asked for than the pinned one, and where the registry
 * gives anything else than was pinned.
 */
export async function installedPackage(
	name: string,
	version: string,
	overrides: Readonly<Record<string, string>> = {},
	pins = pinsFolder(name)
): Promise<string> {
	const lock = await readFile(join(pins, lockName));
	const sum = createHash('sha256').update(lock).digest('hex').slice(0, 12);
	const root = join(tmpdir(), 'reprise-packages', `${plainName(name)}-${version}-${sum}`);
	const folder = join(root, 'node_modules', name);
	const done = join(root, 'installed');
	if (existsSync(done)) return folder;
	await rm(root, { recursive: true, force: true });
	await mkdir(root, { recursive: true });
	await writeFile(join(root, 'package.json'), manifestOf({ name, version, overrides }));
	await writeFile(join(root, lockName), lock);
	await run('npm', ['install', ...quietly, '--prefix', root]);
	await requirePinned(root, pins);
	await writeFile(done, '');
	return folder;
}

/** npm holds what is pinned to its hash; what it would bring beside must not be there. */
async function requirePinned(root: string, pins: string): Promise<void> {
	const pinned = contentsOf(await readFile(join(pins, lockName), 'utf8'));
	const installed = contentsOf(await readFile(join(root, 'node_modules', `.${lockName}`), 'utf8'));
	const strange = [...installed].filter(
		([path, hash]) => hash === undefined || pinned.get(path) !== hash
	);
	if (strange.length === 0) return;
	const names = strange.map(([path]) => path.replace(/^.*node_modules\//, ''));
	throw new Error(`not as pinned in ${pins}: ${names.join(', ')}`);
}
