import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureNames } from '../../src/lib/ui/studio/figure-names';
import type { Measure } from './measure';
import { run } from '../run';

const log = 'data/samples/city-exchange-2024-2025.csv';
/** Sizes that are drawn in turn until there are enough files. */
const sizes = ['1080x1080', '1200x628'] as const;
const count = 60;
/** Without a scenario there is nothing to set against another. */
const drawn = figureNames.filter((name) => name !== 'scenarios');

/** Figures of the sample as SVG files by the built command line, one call each, the reading of the log included. */
export async function benchFigures(): Promise<readonly Measure[]> {
	const folder = await mkdtemp(join(tmpdir(), 'reprise-bench-figures-'));
	const start = performance.now();
	for (let index = 0; index < count; index += 1) {
		const name = drawn[index % drawn.length]!;
		const size = sizes[Math.floor(index / drawn.length) % sizes.length]!;
		const out = join(folder, `${index}.svg`);
		const own = ['--size', size, '--target', '2025=900t', '--quiet', '--out', out];
		await run(process.execPath, ['build/cli/reprise.js', 'figure', name, log, ...own]);
	}
	const seconds = (performance.now() - start) / 1000;
	await rm(folder, { recursive: true });
	return [{ name: `${count} figures, one call each`, value: count / seconds, unit: '/s' }];
}
