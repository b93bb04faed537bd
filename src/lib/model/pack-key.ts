import type { FactorPack } from './factor-pack';

/** As many digits of its hash as tell two packs of one name apart. */
const digits = 8;

/** What a pack is named by where two of them are set against each other: `2026.1.0f3a9c21`. */
export function packKey({ id, sha256 }: Pick<FactorPack, 'id' | 'sha256'>): string {
	return `${id}.${sha256.slice(0, digits)}`;
}
