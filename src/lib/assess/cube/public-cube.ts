import type { Engine } from '../../model/engine';
import type { CubeHeader } from './cube-header';
import { rolledCube } from './map-parts';
import { loadCube, type CubeFile } from './read-cube';

/**
 * A header without what it holds of single rows: those that were rejected, as they stood, and words so
 * rare that a day of theirs may be one trade.
 */
export function publicHeader(header: CubeHeader): CubeHeader {
	return { ...header, rareWords: undefined, facts: { ...header.facts, rejects: [] } };
}

/** Puts the rows of a cube where `writeCube` takes them from. */
export async function loadForWriting(engine: Engine, cube: CubeFile): Promise<void> {
	await loadCube(engine, cube, rolledCube);
}
