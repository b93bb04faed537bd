import { numberOf, readCsvTable, textOf } from './csv-table';
import type { FactorPack } from './factor-pack';

/** What a released pack is known by: it never changes again. */
export interface ReleasedPack {
	readonly id: string;
	/** SHA-256 over the pack's tables, as `FactorPack` has it. */
	readonly sha256: string;
	readonly seed: number;
}

/** The table of released packs, below `data/`. */
export const releasedPacksFile = 'packs/checksums.csv';

/** The released packs from the text of their table, `id,sha256,seed`. */
export function readReleasedPacks(text: string): readonly ReleasedPack[] {
	return readCsvTable(releasedPacksFile, text).map((record) => ({
		id: textOf(record, 'id'),
		sha256: textOf(record, 'sha256'),
		seed: numberOf(record, 'seed')
	}));
}

/** Whether the pack is the one that was released under its name; null where none was. */
export function isAsReleased(pack: FactorPack, released: readonly ReleasedPack[]): boolean | null {
	const known = released.find(({ id }) => id === pack.id);
	return known ? known.sha256 === pack.sha256 && known.seed === pack.seed : null;
}
