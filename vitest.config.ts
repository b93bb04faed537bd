import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/chromium';
import { drawnCase, drawnHashes, ownTheme, parityCase, parityCases } from './tests/parity/commands';

const root = fileURLToPath(new URL('.', import.meta.url));
const resolve = { alias: { $lib: `${root}src/lib` } };

/** Chromium, as the system has it. */
const provider = playwright({
	launchOptions: { executablePath: findChromium() ?? undefined, args: [...chromiumArguments] }
});

/**
 * Tests in the browser that no other may run beside: they measure what a machine has left for a
 * page, or look at what is on screen for some seconds only.
 */
const alone = ['frames', 'hand', 'loading', 'worker-death'].map(
	(name) => `tests/e2e/${name}.test.ts`
);

/** The built site in a real browser, which is slow to start: no test may hang on how fast a machine is. */
const inBrowser = { environment: 'node', testTimeout: 240_000, hookTimeout: 240_000 } as const;

/** How many files run at once: two, since an engine or a browser keeps more than one core busy. */
const atOnce = 2;

export default defineConfig({
	// Source maps of the engine's worker name files that its package does not ship.
	logLevel: 'error',
	test: {
		projects: [
			{
				resolve,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', 'tests/parity/**'],
					environment: 'node',
					maxWorkers: atOnce,
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			},
			{
				resolve,
				optimizeDeps: {
					include: [
						'@duckdb/duckdb-wasm',
						'@noble/hashes/sha2.js',
						'@noble/hashes/utils.js',
						'apache-arrow',
						'hyparquet',
						'hyparquet-compressors',
						'hyparquet/src/column.js',
						'hyparquet/src/convert.js',
						'hyparquet/src/datapage.js',
						'papaparse'
					]
				},
				test: {
					name: 'parity',
					include: ['tests/parity/**/*.browser.test.ts'],
					// Beside the ones above, one file after the other.
					maxWorkers: atOnce,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					browser: {
						enabled: true,
						headless: true,
						fileParallelism: false,
						screenshotFailures: false,
						provider,
						instances: [{ browser: 'chromium' }],
						commands: { drawnCase, drawnHashes, ownTheme, parityCases, parityCase }
					}
				}
			},
			{
				resolve,
				test: {
					...inBrowser,
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					exclude: alone,
					maxWorkers: atOnce,
					sequence: { groupOrder: 1 }
				}
			},
			{
				resolve,
				test: {
					...inBrowser,
					name: 'e2e-alone',
					include: alone,
					fileParallelism: false,
					sequence: { groupOrder: 2 }
				}
			}
		]
	}
});
