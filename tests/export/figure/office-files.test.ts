import { createHash } from 'node:crypto';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { figureFile, type DrawnFigure } from '../../../src/lib/export/figure/figure-file';
import { figureKinds } from '../../../src/lib/export/figure/figure-kinds';
import { frameScript, frameScriptHash } from '../../../src/lib/export/figure/frame-script';
import { embedSnippet } from '../../../src/lib/export/figure/embed-snippet';
import type { FigureSubject } from '../../../src/lib/ui/studio/figure-subject';
import {
	drawnOf,
	everyFigure,
	hostileLog,
	hostileNames,
	subjectOf,
	tools
} from '../../support/drawn-figures';

let subject: FigureSubject;
let figures: readonly DrawnFigure[];
beforeAll(async () => {
	subject = await subjectOf(hostileLog, 'en');
	figures = await everyFigure(subject);
});

const named = (name: string) => figures.find(({ fitted }) => fitted.figure.name === name)!;

type Parts = Readonly<Record<string, string>>;

const slidesOf = async (drawn: DrawnFigure): Promise<Parts> => {
	const bytes = (await figureFile('pptx', drawn, tools)) as Uint8Array;
	const entries = Object.entries(unzipSync(bytes));
	return Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]));
};

const decoded = (xml: string) =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/** The numbers of each series of a chart. */
const seriesOf = (xml: string) =>
	[...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) =>
		[...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))
	);

describe('slides of a figure', () => {
	test('have a native chart of its numbers where there is one of its kind, a picture elsewhere', () => {
		const native = figures.filter(({ numbers }) => numbers.chart !== null);
		expect(native.map(({ fitted }) => fitted.figure.name).sort()).toEqual(
			[
				...['before-after', 'categories', 'change', 'channels', 'claims', 'contribution'],
				...['convergence', 'coverage', 'distribution', 'gradient', 'multiples'],
				...['operating-models', 'platforms', 'presets', 'prices', 'quantile-dots', 'regions'],
				...['slope', 'tornado', 'trend']
			].sort()
		);
	});

	test.each(['categories', 'trend', 'coverage', 'multiples', 'tornado', 'convergence'])(
		'of %s hold the numbers of its chart, series by series, and its alternative text',
		async (name) => {
			const drawn = named(name);
			const parts = await slidesOf(drawn);
			const { series } = drawn.numbers.chart!;
			const known = series.map(({ values }) => values.filter((value) => value !== null));
			expect(seriesOf(parts['ppt/charts/chart1.xml']!)).toEqual(known);
			expect(parts['ppt/charts/chart1.xml']).not.toContain('<c:v></c:v>');
			const slide = parts['ppt/slides/slide1.xml']!;
			const alt = /<p:cNvPr [^>]*descr="([^"]+)"/.exec(slide)![1]!;
			expect(decoded(alt)).toContain(drawn.fitted.figure.description.slice(0, 40));
			expect(Object.keys(parts)).not.toContain('ppt/media/image-1-1.png');
		}
	);

	test('whose bars have ranges show them as whiskers from low to high', async () => {
		const { numbers } = named('categories');
		const xml = (await slidesOf(named('categories')))['ppt/charts/chart1.xml']!;
		const [{ values, ranges }] = numbers.chart!.series as [
			(typeof numbers.chart & object)['series'][0]
		];
		const ends = (tag: string) =>
			[...new RegExp(`<c:${tag}>.*?</c:${tag}>`, 's').exec(xml)![0].matchAll(/<c:v>([^<]*)</g)].map(
				([, value]) => Number(value)
			);
		expect(ends('plus')).toEqual(values.map((value, at) => ranges![at]!.high - value!));
		expect(ends('minus')).toEqual(values.map((value, at) => value! - ranges![at]!.low));
	});

	test.each(['flow', 'heat-map', 'item', 'number'])(
		'of %s hold its drawing with its alternative text, and its numbers as a table',
		async (name) => {
			const drawn = named(name);
			const parts = await slidesOf(drawn);
			expect(Object.keys(parts).some((part) => /ppt\/media\/.*\.png$/.test(part))).toBe(true);
			const alt = /<p:cNvPr [^>]*descr="([^"]+)"/.exec(parts['ppt/slides/slide1.xml']!)![1]!;
			expect(decoded(alt)).toContain(drawn.fitted.figure.description.slice(0, 40));
			const cells = parts['ppt/slides/slide2.xml']!.match(/<a:tc>/g)!;
			const { columns, rows } = drawn.numbers.table;
			expect(cells).toHaveLength(columns.length * (1 + Math.min(10, rows.length)));
		}
	);

	test('say source and note on the slide, and hold the manifest', async () => {
		const drawn = named('platforms');
		const parts = await slidesOf(drawn);
		const texts = [...parts['ppt/slides/slide1.xml']!.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
			.map(([, text]) => decoded(text!))
			.join('');
		expect(texts).toContain('log.csv');
		expect(texts).toContain('Not critically reviewed');
		const manifest = /<manifest[^>]*>(.*)<\/manifest>/s.exec(parts['customXml/item1.xml']!)![1]!;
		expect(decoded(manifest)).toBe(drawn.manifest);
		expect(parts['docProps/custom.xml']).toContain(subject.result.assessment.inputs[0]!.sha256);
		expect(parts['[Content_Types].xml']).toContain('custom-properties+xml');
	});

	test('name every part that they refer to', async () => {
		const parts = await slidesOf(named('flow'));
		for (const [name, xml] of Object.entries(parts).filter(([one]) => one.endsWith('.rels'))) {
			const folder = name.replace(/_rels\/[^/]*$/, '');
			for (const [, target] of xml.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
				const path = new URL(target!, `http://x/${folder}`).pathname.slice(1);
				expect([name, path, path in parts]).toEqual([name, path, true]);
			}
		}
	});
});

describe('a workbook of a figure', () => {
	const bookOf = async (name: string): Promise<WorkBook> =>
		read((await figureFile('xlsx', named(name), tools)) as Uint8Array, { cellFormula: true });

	test('has low, central and high of every part in kg, in full precision', async () => {
		const book = await bookOf('categories');
		const rows = utils.sheet_to_json<unknown[]>(book.Sheets['Numbers']!, { header: 1 });
		expect(rows[0]).toEqual([
			...['Category', 'Items', '5th percentile (kg CO2e)', 'Central (kg CO2e)'],
			...['95th percentile (kg CO2e)', 'Grade']
		]);
		for (const { category, netAvoidedKgCo2e: net } of subject.result.assessment.byCategory) {
			if (net === null) continue;
			const row = rows.find(([, , low]) => low === net.low);
			expect([category, row?.slice(2, 5)]).toEqual([category, [net.low, net.central, net.high]]);
		}
	});

	test('has the words of the figure, and what it was made from', async () => {
		const book = await bookOf('trend');
		expect(book.SheetNames).toEqual(['Numbers', 'About', 'Manifest']);
		const about = JSON.stringify(utils.sheet_to_json(book.Sheets['About']!, { header: 1 }));
		expect(about).toContain('not zero');
		const manifest = Object.fromEntries(
			utils.sheet_to_json<[string, string]>(book.Sheets['Manifest']!, { header: 1 })
		);
		expect(manifest['factorPack.sha256']).toBe(subject.result.assessment.factorPack.sha256);
		expect(book.Custprops).toMatchObject({ 'Reprise figure': 'trend' });
	});

	test('runs nothing: every name that looks like a formula is text', async () => {
		for (const { fitted } of figures) {
			const book = await bookOf(fitted.figure.name);
			const cells = Object.values(book.Sheets).flatMap((sheet) =>
				Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as object]))
			);
			expect(cells.filter((cell) => 'f' in cell)).toEqual([]);
		}
	});
});

describe('the numbers of a figure as CSV', () => {
	test('add up to the total where they are parts of it, and say their unit', async () => {
		const text = String(await figureFile('csv', named('categories'), tools));
		const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
		const sum = data.reduce((total, row) => total + Number(row['Central (kg CO2e)']), 0);
		expect(sum).toBeCloseTo(subject.result.assessment.totals.netAvoidedKgCo2e!.central, 6);
	});

	test('have no cell that a spreadsheet would run', async () => {
		for (const drawn of figures) {
			const { data } = Papa.parse<string[]>(
				String(await figureFile('csv', drawn, tools)).trimEnd()
			);
			const run = data.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.])/.test(cell));
			expect([drawn.fitted.figure.name, run]).toEqual([drawn.fitted.figure.name, []]);
		}
	});
});

describe('a frozen page', () => {
	const pageOf = async (name: string) => String(await figureFile('html', named(name), tools));

	test('may run one script, known by its hash, and fetch nothing', async () => {
		const html = await pageOf('platforms');
		const hash = `sha256-${createHash('sha256').update(frameScript).digest('base64')}`;
		expect(frameScriptHash).toBe(hash);
		expect(html).toContain(
			`default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src '${hash}'`
		);
		const scripts = [...html.matchAll(/<script(.*?)>/g)].map(([, attributes]) => attributes);
		expect(scripts).toEqual([' type="application/json" id="reprise"', '']);
		const reaching = /\ssrc=|<link|<img|<image|<iframe|@import|url\((?!data:)|<[^>]*\son\w+=/;
		expect(reaching.exec(html.replace(/"[^"]*"/g, '""'))?.[0]).toBeUndefined();
	});

	test('holds alternative text, numbers, source and manifest', async () => {
		const drawn = named('platforms');
		const html = await pageOf('platforms');
		expect(decoded(html)).toContain(`<desc>${drawn.fitted.figure.description}`.slice(0, 60));
		expect(html.match(/<tr>/g)).toHaveLength(1 + drawn.numbers.table.rows.length);
		const json = /<script type="application\/json" id="reprise">(.*?)<\/script>/s.exec(html)![1]!;
		expect(JSON.parse(json)).toEqual(JSON.parse(drawn.manifest));
	});

	test('is shown by a snippet whose frame has no rights and whose title is inert', async () => {
		const edits = { title: '"><script>alert(1)</script>' };
		const { fitted } = await drawnOf(subject, 'categories', { edits });
		const snippet = embedSnippet(fitted, 'reprise-categories.html');
		expect(snippet).toContain('sandbox="allow-scripts"');
		expect(snippet).toContain('src="reprise-categories.html"');
		expect(snippet.match(/<script>/g)).toHaveLength(1);
		expect(snippet).toContain('event.source !== frame.contentWindow');
	});
});

describe('hostile names', () => {
	test('are text in every format that has markup', async () => {
		const parts = await slidesOf(named('channels'));
		const html = String(await figureFile('html', named('channels'), tools));
		for (const xml of [...Object.values(parts), html]) {
			expect(/<script>alert|<image href=x|[\u202a-\u202e\u2066-\u2069]/.exec(xml)).toBeNull();
		}
		const labels = decoded(parts['ppt/charts/chart1.xml']!);
		for (const name of hostileNames.filter((one) => one.startsWith('<') || one.startsWith('='))) {
			expect(labels).toContain(name);
		}
	});
});

describe('the day on which a figure was made', () => {
	test('stands in the manifest of every format, and where programs show it', async () => {
		const drawn = named('coverage');
		expect((JSON.parse(drawn.manifest) as { made: string }).made).toBe('2026-11-26');
		const shown = { 'Reprise made': '2026-11-26' };
		const book = read((await figureFile('xlsx', drawn, tools)) as Uint8Array);
		expect(book.Custprops).toMatchObject(shown);
		expect((await slidesOf(drawn))['docProps/custom.xml']).toContain('2026-11-26');
		const pdf = Buffer.from((await figureFile('pdf', drawn, tools)) as Uint8Array);
		expect(pdf.toString('latin1')).toContain('/CreationDate (D:20261126000000Z)');
	});
});

describe('alternative text of one’s own', () => {
	test('takes the place of what was written from the data, in every format', async () => {
		const alt = 'Two bars, the upper one longer.';
		const drawn = await drawnOf(subject, 'coverage', { edits: { alt } });
		const files = unzipSync((await figureFile('zip', drawn, tools)) as Uint8Array);
		for (const kind of ['svg', 'png', 'html', 'txt', 'json']) {
			expect([kind, strFromU8(files[`coverage.${kind}`]!)]).toEqual([
				kind,
				expect.stringContaining(alt)
			]);
		}
		const slide = strFromU8(unzipSync(files['coverage.pptx']!)['ppt/slides/slide1.xml']!);
		expect(slide).toContain(`descr="${alt}"`);
		const pdf = Buffer.from(files['coverage.pdf']!).toString('latin1');
		expect(pdf).toContain(`/Alt (${alt})`);
		const book = read(files['coverage.xlsx']!);
		expect(JSON.stringify(utils.sheet_to_json(book.Sheets['About']!, { header: 1 }))).toContain(
			alt
		);
	});
});

describe('an archive', () => {
	test('has every kind of file, the alternative text and the manifest, in equal bytes', async () => {
		const drawn = await drawnOf(subject, 'regions');
		const zip = (await figureFile('zip', drawn, tools)) as Uint8Array;
		const again = (await figureFile('zip', drawn, tools)) as Uint8Array;
		expect(Buffer.compare(zip, again)).toBe(0);
		const files = unzipSync(zip);
		const kinds = [...figureKinds.filter((kind) => kind !== 'zip'), 'txt', 'json'];
		expect(Object.keys(files).sort()).toEqual(kinds.map((kind) => `regions.${kind}`).sort());
		expect(strFromU8(files['regions.txt']!)).toContain('Bars of net avoided emissions, largest');
		expect(strFromU8(files['regions.json']!)).toBe(`${drawn.manifest}\n`);
		expect(files['regions.svg']).toEqual(
			new TextEncoder().encode(String(await figureFile('svg', drawn, tools)))
		);
	});
});
