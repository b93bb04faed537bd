import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../../scripts/chromium';
import { fontFile } from '../../src/cli/font-files';
import { figureFile } from '../../src/lib/export/figure/figure-file';
import { figureNumbers } from '../../src/lib/export/figure/figure-numbers';
import { readTheme } from '../../src/lib/export/figure/read-theme';
import { embedSnippet } from '../../src/lib/export/figure/embed-snippet';
import {
	edited,
	fileThemes,
	fitted,
	frameFormat,
	logoOfAddress
} from '../../src/lib/figures/index';
import { framedFigures } from '../figures/framed';
import { source } from '../figures/samples';
import { ownThemeText } from '../support/own-font';

/** Figures in files, drawn by programs that share no code with Chromium: librsvg and poppler. */
const run = promisify(execFile);
let folder: string;
let browser: Browser;
let page: Page;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'reprise-renderers-'));
	const executablePath = findChromium() ?? undefined;
	browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
	page = await browser.newPage();
});
afterAll(async () => {
	await browser.close();
	await rm(folder, { recursive: true });
});

interface Difference {
	/** Mean over all pixels and channels, 0 to 1. */
	readonly mean: number;
	/** The largest of the means of blocks of 24 px. */
	readonly worst: number;
}

/** Runs in the page: how two pictures of one size differ. */
async function differenceOf([one, other]: readonly [string, string]): Promise<Difference> {
	const pixels = async (address: string) => {
		const picture = new Image();
		picture.src = address;
		await picture.decode();
		const canvas = new OffscreenCanvas(picture.width, picture.height);
		const context = canvas.getContext('2d')!;
		context.drawImage(picture, 0, 0);
		return context.getImageData(0, 0, picture.width, picture.height);
	};
	const [a, b] = await Promise.all([pixels(one), pixels(other)]);
	if (a.width !== b.width || a.height !== b.height) {
		throw new Error(`${a.width}x${a.height} is not ${b.width}x${b.height}`);
	}
	const side = 24;
	const columns = Math.ceil(a.width / side);
	const blocks = new Float64Array(columns * Math.ceil(a.height / side));
	let sum = 0;
	for (let y = 0; y < a.height; y += 1) {
		for (let x = 0; x < a.width; x += 1) {
			const at = (y * a.width + x) * 4;
			const block = Math.floor(y / side) * columns + Math.floor(x / side);
			for (let channel = 0; channel < 3; channel += 1) {
				const difference = (a.data[at + channel]! - b.data[at + channel]!) / 255;
				sum += Math.abs(difference);
				// With its sign: ink that only moved within a block takes nothing from it.
				blocks[block]! += difference;
			}
		}
	}
	const worst = Math.max(...blocks.map(Math.abs)) / (side * side * 3);
	return { mean: sum / (a.width * a.height * 3), worst };
}

const compared = (one: Buffer, other: Buffer) =>
	page.evaluate(differenceOf, [addressOf(one), addressOf(other)] as const);

function addressOf(png: Buffer): string {
	return `data:image/png;base64,${png.toString('base64')}`;
}

/** The file as Chromium shows it, moved by some px. */
async function inChromium(svg: string, width: number, height: number, by = 0): Promise<Buffer> {
	await page.setViewportSize({ width, height });
	const moved = `<div style="transform: translate(${by}px, ${by}px)">${svg.slice(svg.indexOf('<svg'))}</div>`;
	await page.setContent(`<body style="margin: 0; overflow: hidden">${moved}</body>`);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	return page.screenshot({ clip: { x: 0, y: 0, width, height } });
}

/** A folder of fonts that holds those of the file alone, as librsvg takes them from the system. */
async function fontsOf(svg: string, name: string): Promise<string> {
	const fonts = join(folder, `${name}-fonts`);
	await mkdir(fonts);
	const files = [...svg.matchAll(/url\(data:font\/ttf;base64,([^)]+)\)/g)];
	await Promise.all(
		files.map((file, index) =>
			writeFile(join(fonts, `${index}.ttf`), Buffer.from(file[1]!, 'base64'))
		)
	);
	const settings = join(folder, `${name}-fonts.conf`);
	await writeFile(settings, `<fontconfig><dir>${fonts}</dir></fontconfig>`);
	return settings;
}

test('a frozen page in a frame without rights makes itself as high as it is, shows its logo, and opens its table', async () => {
	const logo =
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==';
	const theme = { ...fileThemes.light, logo: logoOfAddress(`data:image/png;base64,${logo}`)! };
	const options = { locale: 'en', theme, source } as const;
	const draw = framedFigures['categories']!('en');
	const withLogo = (given: Parameters<typeof draw>[0]) => edited(draw(given), {});
	const figure = fitted(withLogo, frameFormat('1080x1080')!, options);
	const drawn = { fitted: figure, manifest: '{}', numbers: figureNumbers(figure.figure, null) };
	const tools = { font: fontFile, renderer: () => Promise.reject(new Error('no PNG')), times: 1 };
	const html = String(await figureFile('html', drawn, tools));
	const own = await browser.newPage({ viewport: { width: 700, height: 900 } });
	const refused: string[] = [];
	own.on('console', (message) => void refused.push(message.text()));
	await own.route('http://paper.test/**', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: route.request().url().endsWith('figure.html')
				? html
				: `<!doctype html><body style="margin: 0">${embedSnippet(figure, 'figure.html')}`
		})
	);
	await own.goto('http://paper.test/story.html');
	const frame = own.locator('iframe');
	expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
	const inside = own.frameLocator('iframe');
	const heights = async () => [
		(await frame.boundingBox())!.height,
		Math.ceil((await inside.locator('html').boundingBox())!.height)
	];
	await expect.poll(async () => (await heights())[0]).toBe((await heights())[1]);
	const [before] = await heights();
	await inside.locator('summary').first().click();
	await inside.locator('table').waitFor();
	await expect.poll(async () => (await heights())[0]).toBeGreaterThan(before!);
	await expect.poll(async () => (await heights())[0]).toBe((await heights())[1]);
	// A policy that refused the logo or a font would say so.
	expect(await inside.locator('svg image').count()).toBe(1);
	expect(refused).toEqual([]);
	await own.close();
});

test.each([
	['categories', '1080x1080', 'light', 'en'],
	['trend', '1200x628', 'dark', 'zh'],
	['map-china', '1080x1350', 'light', 'zh'],
	['flow', '1920x1080', 'dark', 'en'],
	['quantile-dots', '1080x1920', 'light', 'en'],
	['before-after', '1080x1080', 'dark', 'zh'],
	['item', '1080x1080', 'own', 'zh']
] as const)('%s %s %s %s looks alike in librsvg, in poppler and in Chromium', async (...look) => {
	const [name, size, theme, locale] = look;
	const { theme: own } = await readTheme(await ownThemeText());
	const colours = { ...fileThemes, own: own! }[theme];
	const options = { locale, theme: colours, source };
	const figure = fitted(framedFigures[name]!(locale), frameFormat(size)!, options);
	const drawn = { fitted: figure, manifest: '{}', numbers: figureNumbers(figure.figure, null) };
	const resvg = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
	const renderer = async () => new Uint8Array(await readFile(resvg));
	const tools = { font: fontFile, renderer, times: 1 };
	const [svg, pdf] = await Promise.all([
		figureFile('svg', drawn, tools).then(String),
		figureFile('pdf', drawn, tools)
	]);
	const path = join(folder, name);
	await writeFile(`${path}.svg`, svg);
	await writeFile(`${path}.pdf`, pdf as Uint8Array);
	const environment = { ...process.env, FONTCONFIG_FILE: await fontsOf(svg, name) };
	await run('rsvg-convert', [`${path}.svg`, '-o', `${path}-rsvg.png`], { env: environment });
	await run('pdftoppm', ['-png', '-r', '96', '-singlefile', `${path}.pdf`, `${path}-poppler`]);
	const { width, height } = figure;
	const shown = await inChromium(svg, width, height);
	// All that antialiasing decides is to which pixel an edge is rounded: half a pixel for the whole
	// picture, and for one block a pixel that crosses its border.
	const [half, whole] = [
		await compared(shown, await inChromium(svg, width, height, 0.5)),
		await compared(shown, await inChromium(svg, width, height, 1))
	];
	for (const program of ['rsvg', 'poppler']) {
		const found = await compared(shown, await readFile(`${path}-${program}.png`));
		expect({ program, ...found }).toSatisfy(() => found.mean <= half.mean);
		expect({ program, ...found, most: whole.worst }).toSatisfy(() => found.worst <= whole.worst);
	}
	// The measure tells what is missing: without its texts the picture is another.
	const bare = await inChromium(svg.replaceAll(/<text[\s\S]*?<\/text>/g, ''), width, height);
	const without = await compared(shown, bare);
	expect(without.worst).toBeGreaterThan(whole.worst);
});
