import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockName, manifestOf, pinsFolder, quietly } from './pinned-package';
import { run } from './run';

/**
 * Pins a package and all that it brings along, as the registry has them now:
 * `npx tsx scripts/pin-package.ts NAME VERSION [OVERRIDDEN=VERSION ...]`.
 */
async function pinPackage(
	name: string,
	version: string,
	overrides: Readonly<Record<string, string>>
): Promise<void> {
	const root = await mkdtemp(join(tmpdir(), 'reprise-pins-'));
	try {
		await writeFile(join(root, 'package.json'), manifestOf({ name, version, overrides }));
		// Where a package came from is no part of what it is.
		const more = ['--package-lock-only', '--omit-lockfile-registry-resolved', '--prefix', root];
		await run('npm', ['install', ...quietly, ...more]);
		await mkdir(pinsFolder(name), { recursive: true });
		await copyFile(join(root, lockName), join(pinsFolder(name), lockName));
	} finally {
		await rm(root, { recursive: true, force: true });
	}
}

const [name, version, ...overrides] = process.argv.slice(2);
if (name === undefined || version === undefined) throw new Error('a name and a version, please');
await pinPackage(
	name,
	version,
	Object.fromEntries(overrides.map((text) => text.split('=') as [string, string]))
);
