import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Several static hosts refuse files above 25 MiB; no file of the site is larger than this. */
const mostBytes = 20 * 1024 * 1024;

const folder = fileURLToPath(new URL('../src/lib/engine/parts', import.meta.url));
const source = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

/**
 * Writes the engine in equal parts that every host takes; `engine-worker.js` puts them together.
 * Nothing is written where they are those of this engine already.
 */
const bytes = await readFile(source);
const hash = createHash('sha256').update(bytes).digest('hex');
const known = await readFile(join(folder, 'source.sha256'), 'utf8').catch(() => null);
if (known !== hash) {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const count = Math.ceil(bytes.length / mostBytes);
	const size = Math.ceil(bytes.length / count);
	for (let part = 0; part < count; part++) {
		const name = `duckdb-eh-${part + 1}.wasm`;
		await writeFile(join(folder, name), bytes.subarray(part * size, (part + 1) * size));
	}
	await writeFile(join(folder, 'source.sha256'), hash);
}
