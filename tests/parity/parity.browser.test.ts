import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { assess } from '../../src/lib/assess';
import { openWasmEngine } from '../../src/lib/engine/wasm';
import { wasmFiles } from '../../src/lib/engine/wasm-files';
import type { Engine } from '../../src/lib/model/engine';
import { fileOfBlob } from '../../src/lib/model/input-file';
import { wholeLibrary } from '../../src/lib/ui/bundled-library';
import { assessOptions } from '../../src/cli/assess-options';
import type { ParityCase } from './commands';

declare module 'vitest/browser' {
	interface BrowserCommands {
		parityCases: () => Promise<string[]>;
		parityCase: (name: string) => Promise<ParityCase>;
	}
}

let engine: Engine;
beforeAll(async () => {
	engine = await openWasmEngine(wasmFiles);
});
afterAll(() => engine.close());

const names = await commands.parityCases();

test('there are cases', () => {
	expect(names.length).toBeGreaterThan(10);
});

test.each(names)('%s gives the same in the browser and on the command line', async (name) => {
	const found = await commands.parityCase(name);
	const assessment = await assessInBrowser(found);
	expect(JSON.parse(JSON.stringify(assessment))).toEqual(found.expected);
});

async function assessInBrowser({ files, values, texts }: ParityCase) {
	const library = await wholeLibrary();
	const blobs = files.map(({ name, base64 }) => fileOfBlob(name, blobOf(base64)));
	const options = assessOptions(values, library, texts, 'en');
	return (await assess(engine, library, blobs, options)).result.assessment;
}

function blobOf(base64: string): Blob {
	return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
}
