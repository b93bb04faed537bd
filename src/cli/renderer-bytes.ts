import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The renderer of pictures, as its package has it. */
export async function rendererBytes(): Promise<BufferSource> {
	const { resolve } = createRequire(import.meta.url);
	return new Uint8Array(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
