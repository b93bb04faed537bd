import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A font file that comes with the program's packages, by its name. */
export async function fontFile(file: string): Promise<Uint8Array> {
	const family = /^(inter|source-serif-4|noto-sans-sc|noto-serif-sc)-/.exec(file)![1]!;
	return readFile(resolve(`@fontsource-variable/${family}/files/${file}`));
}
