import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/chromium';
import { drawnCase, drawnHashes, parityCase, parityCases } from './tests/parity/commands';

const root = fileURLToPath(new URL('.', import.meta.url));
const resolve = { alias: { $lib: `${root}src/lib` } };

/** Chromium, as the system has it. */
const provider = playwright({
	launchOptions: { executablePath: findChromium() ?? undefined, args: [...chromiumArguments] }
});

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
					testTimeout: 60_000,
					hookTimeout: 60_000
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
					testTimeout: 60_000,
					hookTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider,
						instances: [{ browser: 'chromium' }],
						commands: { drawnCase, drawnHashes, parityCases, parityCase }
					}
				}
			},
			{
				resolve,
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			}
		]
	}
});
