import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import shapesTable from '../../data/country-shapes.csv?raw';
import tilesTable from '../../data/china-tiles.csv?raw';
import logText from '../../data/samples/city-exchange-2024-2025.csv?raw';
import atlas from 'world-atlas/countries-110m.json';
import { assessOptions } from '../../src/cli/assess-options';
import { askCube, assess } from '../../src/lib/assess';
import { openWasmEngine } from '../../src/lib/engine/wasm';
import { wasmFiles } from '../../src/lib/engine/wasm-files';
import type { Engine } from '../../src/lib/model/engine';
import { fileOfBlob } from '../../src/lib/model/input-file';
import { bundledClaims } from '../../src/lib/ui/bundled-claims';
import { bundledEvidence } from '../../src/lib/ui/bundled-evidence';
import { wholeLibrary } from '../../src/lib/ui/bundled-library';
import { shapesOf, tilesOf } from '../../src/lib/ui/map-shapes';
import type { FigureGiven } from '../../src/lib/ui/studio/figure-given';
import { drawnLog, drawnScenario, drawnTarget, everyDrawing, noTexts } from './every-drawing';

declare module 'vitest/browser' {
	interface BrowserCommands {
		drawnHashes: () => Promise<Record<string, string | null>>;
	}
}

let engine: Engine;
beforeAll(async () => {
	engine = await openWasmEngine(wasmFiles);
});
afterAll(() => engine.close());

const given: FigureGiven = {
	tiles: () => Promise.resolve(tilesOf(tilesTable)),
	shapes: () => Promise.resolve(shapesOf(shapesTable, atlas)),
	...{ claims: bundledClaims, evidence: bundledEvidence },
	...{ plan: { targets: [drawnTarget], annotations: [] }, scenarios: [drawnScenario] }
};

/** Every figure in every size, both themes and both languages: about a thousand files on each side. */
const timeout = 300_000;

test(
	'every figure, size, theme and language is the same file in Chromium and on the command line',
	async () => {
		const expected = commands.drawnHashes();
		const library = await wholeLibrary();
		const file = fileOfBlob(drawnLog, new Blob([logText]));
		const options = assessOptions({}, library, noTexts, 'en');
		const { result, facts } = await assess(engine, library, [file], options);
		const cube = await askCube(engine, facts);
		const drawn = await everyDrawing({ result, library, facts, cube, given });
		expect(drawn).toEqual(await expected);
		expect(Object.values(drawn)).not.toContain(null);
	},
	timeout
);
