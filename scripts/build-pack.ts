import { readFileSync, writeFileSync } from 'node:fs';
import { buildPack } from './build-pack/build-pack';

const root = new URL('../', import.meta.url);

for (const [path, text] of buildPack((path) => readFileSync(new URL(path, root), 'utf8'))) {
	writeFileSync(new URL(path, root), text);
	console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
}
