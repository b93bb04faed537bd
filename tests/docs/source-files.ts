import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every source file of the product, without what is compiled. */
export function sourceFiles(): readonly string[] {
	return readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => join('src', name))
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('messages/compiled/'));
}
