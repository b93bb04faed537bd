import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(html|js|css|json|csv|svg|txt|wasm|webmanifest|map)$/;

/** Below this a compressed copy is not worth a file. */
const leastBytes = 1024;

/** Above this, Brotli's highest level costs minutes of CPU and saves little. */
const largeBytes = 4 * 1024 * 1024;

/** Writes a `.br` and a `.gz` beside every compressible file; results are kept by content in `cache`. */
export async function compressSite(folder: string, cache: string): Promise<number> {
	await mkdir(cache, { recursive: true });
	const names = await readdir(folder, { recursive: true });
	const files = names.filter((name) => compressible.test(name)).map((name) => join(folder, name));
	let written = 0;
	for (const file of files) {
		if ((await stat(file)).size >= leastBytes) written += await compressFile(file, cache);
	}
	return written;
}

async function compressFile(file: string, cache: string): Promise<number> {
	const bytes = await readFile(file);
	const key = createHash('sha256').update(bytes).digest('hex');
	const level = bytes.length > largeBytes ? 9 : 11;
	await remembered(`${file}.br`, join(cache, `${key}.${level}.br`), () => brotli(bytes, level));
	await remembered(`${file}.gz`, join(cache, `${key}.gz`), () =>
		promisify(gzip)(bytes, { level: 9 })
	);
	return 2;
}

function brotli(bytes: Buffer, level: number): Promise<Buffer> {
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants;
	return promisify(brotliCompress)(bytes, {
		params: {
			[BROTLI_PARAM_QUALITY]: level,
			[BROTLI_PARAM_SIZE_HINT]: bytes.length,
			[BROTLI_PARAM_LGWIN]: 24
		}
	});
}

async function remembered(to: string, cached: string, make: () => Promise<Buffer>): Promise<void> {
	const known = await readFile(cached).catch(() => null);
	const bytes = known ?? (await make());
	if (known === null) await writeFile(cached, bytes);
	await writeFile(to, bytes);
}
