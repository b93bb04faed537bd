import { fileURLToPath } from 'node:url';

/** A package that something is tested or measured against, and that is none of ours. */
export interface PinnedPackage {
	readonly name: string;
	readonly version: string;
	/** Versions of what it brings along, where its own choice does not do. */
	readonly overrides: Readonly<Record<string, string>>;
}

/** What npm calls the file that names packages with the SHA-512 of their contents. */
export const lockName = 'package-lock.json';

/** Options of npm for those who wait for its end alone. */
export const quietly = ['--no-audit', '--no-fund', '--loglevel', 'error'];

/** A name without what no folder can be called. */
export const plainName = (name: string): string => name.replaceAll(/[@/]/g, '');

/** The folder that holds the pins of a package and of all that it brings along. */
export function pinsFolder(name: string): string {
	return fileURLToPath(new URL(`packages/${plainName(name)}`, import.meta.url));
}

/** What npm is asked for, as the text of a `package.json`. */
export function manifestOf({ name, version, overrides }: PinnedPackage): string {
	return JSON.stringify({
		name: 'pinned',
		private: true,
		dependencies: { [name]: version },
		overrides
	});
}

/** The packages of a lock by their place, with the SHA-512 of their contents. */
export function contentsOf(lock: string): ReadonlyMap<string, string | undefined> {
	const { packages } = JSON.parse(lock) as {
		readonly packages: Readonly<
			Record<string, { readonly version: string; readonly integrity?: string }>
		>;
	};
	return new Map(
		Object.entries(packages)
			.filter(([path]) => path !== '')
			.map(([path, { version, integrity }]) => [path, integrity && `${version} ${integrity}`])
	);
}
