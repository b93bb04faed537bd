import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder, loadLibrary } from '../src/cli/data-folder';
import { askCube, askFacts, cubeJson, mapLog, openLog, resultOf } from '../src/lib/assess';
import { openNodeEngine } from '../src/lib/engine/node';
import { fileOfPath } from '../src/lib/engine/node-file';

/** The bundled sample, below the data folder. */
export const sampleName = 'city-exchange-2024-2025.csv';

/** Assesses the bundled sample for the prerendered pages, with the defaults of every option. */
export async function assessSample(): Promise<void> {
	const engine = await openNodeEngine();
	try {
		const library = await loadLibrary(undefined);
		const file = await fileOfPath(join(dataFolder, 'samples', sampleName));
		const log = await openLog(engine, library, [file], {});
		const mapped = await mapLog(engine, library, log, { mapping: new Map(), operatingModel: null });
		const facts = await askFacts(engine, mapped, { from: null, to: null });
		const result = resultOf(library, facts, { locale: 'en' });
		const folder = fileURLToPath(new URL('../build/sample/', import.meta.url));
		const write = (name: string, content: object) =>
			writeFile(join(folder, name), JSON.stringify(content));
		await mkdir(folder, { recursive: true });
		await write('result.json', { ...result, sample: true });
		await write('facts.json', facts);
		await write('cube.json', cubeJson(await askCube(engine, facts)));
	} finally {
		await engine.close();
	}
}
