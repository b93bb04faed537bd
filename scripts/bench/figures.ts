import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureNames } from '../../src/lib/ui/studio/figure-names';
import type { Measure } from './measure';
import { run } from '../run';

const log = 'data/samples/city-exchange-2024-2025.csv';
/** Sizes that are drawn in turn until there are enough files. */
const sizes = ['1080x1080', '1200x628'] as const;
const count = 60;
const target = '2025=900t';
/** Without a scenario there is nothing to set against another. */
const drawn = figureNames.filter((name) => name !== 'scenarios');

const wanted = Array.from({ length: count }, (_, index) => ({
	figure: drawn[index % drawn.length]!,
	size: sizes[Math.floor(index / drawn.length) % sizes.length]!
}));

/** Figures of the sample as SVG files by the built command line, one call each, then all in one call. */
export async function benchFigures(): Promise<readonly Measure[]> {
	const folder = await mkdtemp(join(tmpdir(), 'reprise-bench-figures-'));
	const measures = [
		await measured('one call each', () => oneCallEach(folder)),
		await measured('one call for all', () => oneCallForAll(folder))
	];
	await rm(folder, { recursive: true });
	return measures;
}

/** Figures per second, the reading of the log included. */
async function measured(how: string, draw: () => Promise<void>): Promise<Measure> {
	const start = performance.now();
	await draw();
	const seconds = (performance.now() - start) / 1000;
	return { name: `${count} figures, ${how}`, value: count / seconds, unit: '/s' };
}

async function oneCallEach(folder: string): Promise<void> {
	for (const [index, { figure, size }] of wanted.entries()) {
		const out = join(folder, `${index}.svg`);
		await reprise(figure, log, '--size', size, '--target', target, '--out', out);
	}
}

async function oneCallForAll(folder: string): Promise<void> {
	const batch = join(folder, 'batch.json');
	const entries = wanted.map((entry, index) => ({ ...entry, target, name: `batch-${index}` }));
	await writeFile(batch, JSON.stringify(entries));
	await reprise('--batch', batch, log, '--out', folder);
}

async function reprise(...options: readonly string[]): Promise<void> {
	await run(process.execPath, ['build/cli/reprise.js', 'figure', ...options, '--quiet']);
}
