import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder, loadLibrary } from '../src/cli/data-folder';
import { assess } from '../src/lib/assess';
import { openNodeEngine } from '../src/lib/engine/node';
import { fileOfPath } from '../src/lib/engine/node-file';
import { sampleRanges } from '../src/lib/impact';

/** The bundled sample, below the data folder. */
export const sampleName = 'city-exchange-2024-2025.csv';

/** Assesses the bundled sample for the prerendered pages, with the defaults of every option. */
export async function assessSample(): Promise<void> {
	const engine = await openNodeEngine();
	try {
		const library = await loadLibrary(undefined);
		const file = await fileOfPath(join(dataFolder, 'samples', sampleName));
		const { result } = await assess(
			engine,
			library,
			[file],
			{ read: {}, mapping: new Map(), operatingModel: null, method: { locale: 'en' } },
			{ sample: (problem) => Promise.resolve(sampleRanges(problem)) }
		);
		const folder = fileURLToPath(new URL('../build/sample/', import.meta.url));
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'result.json'), JSON.stringify({ ...result, sample: true }));
	} finally {
		await engine.close();
	}
}
