import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readClaims } from '../lib/model/read-claims';
import type { Scenario } from '../lib/model/scenario';
import type { Target } from '../lib/model/target';
import { mapFiles, shapesOf, tilesOf } from '../lib/ui/map-shapes';
import type { FigureGiven } from '../lib/ui/studio/figure-given';
import { dataFolder, loadEvidence } from './data-folder';

/** What figures show beside a log, from the data that comes with the program and from its options. */
export function figureGiven(
	targets: readonly Target[],
	scenarios: readonly Scenario[]
): FigureGiven {
	return {
		tiles: async () => tilesOf(await textOf(mapFiles.tiles)),
		shapes: async () => {
			const { default: atlas } = await import('world-atlas/countries-110m.json');
			return shapesOf(await textOf(mapFiles.shapes), atlas);
		},
		claims: async () => readClaims(await textOf('claims.csv')),
		evidence: loadEvidence,
		plan: { targets, annotations: [] },
		scenarios
	};
}

function textOf(file: string): Promise<string> {
	return readFile(join(dataFolder, file), 'utf8');
}
