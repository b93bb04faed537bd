import { findPack, loadLibrary, loadPackContext } from '../../src/cli/data-folder';
import type { PackContext } from '../../src/lib/model/pack-context';
import { currentPack } from '../../src/lib/model/read-library';

/** The files of the bundled pack, by name. */
export const packFiles: ReadonlyMap<string, string> = (await findPack(currentPack)).whole;

/** What packs are held against, on the day that the bundled pack was released. */
export const packContext: PackContext = await loadPackContext(
	await loadLibrary(undefined),
	'2026-11-23'
);

/** The bundled pack with one of its files changed. */
export function withFile(
	name: string,
	change: (text: string) => string
): ReadonlyMap<string, string> {
	return new Map([...packFiles, [name, change(packFiles.get(name) ?? '')]]);
}
