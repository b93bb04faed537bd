import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { assessOptions } from '../../src/cli/assess-options';
import { limitsInWords } from '../../src/cli/limits-in-words';
import { askCube, assess } from '../../src/lib/assess';
import { openWasmEngine } from '../../src/lib/engine/wasm';
import { wasmFiles } from '../../src/lib/engine/wasm-files';
import { figureFile } from '../../src/lib/export/figure/figure-file';
import { readTheme } from '../../src/lib/export/figure/read-theme';
import { fileThemes, frameFormat, type Theme } from '../../src/lib/figures/index';
import type { Engine } from '../../src/lib/model/engine';
import { fileOfBlob } from '../../src/lib/model/input-file';
import { wholeLibrary } from '../../src/lib/ui/bundled-library';
import { fetchFont } from '../../src/lib/ui/report/report-fonts';
import { countedSubject } from '../../src/lib/ui/studio/counted-subject';
import { drawables } from '../../src/lib/ui/studio/drawable';
import { basisOf, drawnFigure } from '../../src/lib/ui/studio/drawn-figure';

interface Drawn {
	readonly name: string;
	readonly figure: keyof typeof drawables;
	readonly size: string;
	readonly theme: keyof typeof fileThemes | 'own.json';
	readonly lang: 'en' | 'zh';
}

declare module 'vitest/browser' {
	interface BrowserCommands {
		drawnCase: (drawn: Drawn, madeOn: string) => Promise<string>;
		ownTheme: () => Promise<string>;
	}
}

/** The day of making is a part of what is drawn. */
const madeOn = '2026-05-04';

let engine: Engine;
beforeAll(async () => {
	engine = await openWasmEngine(wasmFiles);
});
afterAll(() => engine.close());

test.each<Drawn>([
	{
		name: 'phone-refurbisher',
		figure: 'categories',
		size: '1080x1080',
		theme: 'light',
		lang: 'en'
	},
	{ name: 'chinese-headers', figure: 'trend', size: '1200x628', theme: 'dark', lang: 'zh' },
	{ name: 'platforms-operating-models', figure: 'flow', size: '1080', theme: 'light', lang: 'zh' },
	{ name: 'chinese-headers', figure: 'categories', size: '1080', theme: 'own.json', lang: 'zh' },
	{ name: 'returns', figure: 'tornado', size: '85mm', theme: 'dark', lang: 'en' }
])('$figure of $name is the same file in the browser and on the command line', async (drawn) => {
	const expected = await commands.drawnCase(drawn, madeOn);
	expect(await drawnInBrowser(drawn)).toBe(expected);
});

async function themeOf(name: Drawn['theme']): Promise<Theme> {
	if (name !== 'own.json') return fileThemes[name];
	const { theme } = await readTheme(await commands.ownTheme());
	return theme!;
}

async function drawnInBrowser({ name, figure, size, theme, lang }: Drawn): Promise<string> {
	const { files, values, texts } = await commands.parityCase(name);
	const library = await wholeLibrary();
	const blobs = files.map((file) => {
		const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
		return fileOfBlob(file.name, new Blob([bytes]));
	});
	const options = assessOptions(values, library, texts, lang);
	const { result, facts } = await assess(engine, library, blobs, options);
	const cube = await askCube(engine, facts);
	const subject = countedSubject({ result, library, facts, options: options.method, cube });
	const draw = await drawables[figure](subject);
	const basis = basisOf(subject, limitsInWords(options, lang), madeOn);
	const drawn = drawnFigure(draw!, basis, {
		format: frameFormat(size)!,
		theme: { name: theme, colours: await themeOf(theme) },
		edits: {}
	});
	const renderer = () => Promise.reject(new Error('no picture is asked for'));
	return String(await figureFile('svg', drawn, { font: fetchFont, renderer, times: 1 }));
}
