import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { figureFile, type DrawnFigure } from '../../src/lib/export/figure/figure-file';
import { methodDocument } from '../../src/lib/export/method-document';
import { methodDocx } from '../../src/lib/export/method-docx';
import { reportPdf } from '../../src/lib/export/report/report-pdf';
import { reportPptx } from '../../src/lib/export/report/report-pptx';
import { reportXlsx } from '../../src/lib/export/report/report-xlsx';
import { writableText } from '../../src/lib/export/writable-text';
import { fontFile } from '../../src/cli/font-files';
import { drawnOf, hostileLog, hostileNames, subjectOf, tools } from '../support/drawn-figures';
import { library } from '../support/library';
import { pdfContent } from '../support/pdf-text';
import { pdfInformation, pdfMetadata, pdfString } from '../support/pdf-words';
import { reportText } from '../support/report-text';
import { xmlFault } from '../support/well-formed';

/** All that could end what it stands in, turn what follows or hide: brackets, escapes, XML, controls. */
const hostile = [
	...hostileNames,
	'(unbalanced) ) \\( \\',
	'</x:xmpmeta><?xpacket end="w"?>',
	'</rdf:li>&nbsp;<!--',
	'_x202E_ _x0041_',
	'%%EOF\rendobj\nstream',
	'二手 é',
	'\u0000\u0007\u001b[31m\ud800',
	"=1+1|cmd '!A0"
].join(' ');
/** The same as files hold it: what no document can hold is left out, all else is there to the letter. */
const held = writableText(hostile);
/** The same as the words of a figure, which have no lines of their own. */
const said = held.replace(/[\r\n]/g, ' ');

const turning = /[\u202a-\u202e\u2066-\u2069]/;

let drawn: DrawnFigure;
let told: Awaited<ReturnType<typeof reportText>>['report'];
beforeAll(async () => {
	const words = ['title', 'subtitle', 'note', 'byline', 'alt', 'source'] as const;
	const edits = Object.fromEntries(words.map((name) => [name, `${name} ${hostile}`]));
	drawn = await drawnOf(await subjectOf(hostileLog, 'en'), 'channels', { edits });
	const { report } = await reportText(hostileLog, 'en');
	told = { ...report, title: hostile, footer: hostile };
});

const entriesOf = (bytes: Uint8Array) =>
	Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);

/** The parts of an Office file that are not well-formed XML or hold what turns the direction of text. */
const faultsOf = (bytes: Uint8Array) =>
	entriesOf(bytes)
		.filter(([name]) => /\.(xml|rels)$/.test(name))
		.map(([name, xml]) => [name, xmlFault(xml) ?? turning.exec(xml)?.[0] ?? null])
		.filter(([, fault]) => fault !== null);

const decoded = (xml: string) =>
	xml.replace(
		/&(amp|lt|gt|quot|apos|#39);/g,
		(entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? "'"
	);
const element = (xml: string, tag: string) =>
	decoded(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '');
const core = (bytes: Uint8Array) => new Map(entriesOf(bytes)).get('docProps/core.xml')!;
const written = async (kind: 'pdf' | 'pptx' | 'xlsx' | 'zip' | 'svg' | 'png' | 'html' | 'csv') =>
	(await figureFile(kind, drawn, tools)) as Uint8Array;

describe('a PDF file of hostile words', () => {
	test('says its title and description as they are, in its information and to those who listen', async () => {
		const { objects, pages } = pdfContent(await written('pdf'));
		const { Title, Subject } = pdfInformation(objects);
		expect(Title).toBe(`title ${said}`);
		expect(Subject).toBe(writableText(drawn.fitted.figure.description));
		expect(Subject).toContain(said);
		const figure = [...objects.values()].find((body) => /\/S \/Figure/.test(body))!;
		expect(pdfString(figure, 'Alt')).toBe(Subject);
		expect(pages.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	});

	test('has metadata that are XML and say the same', async () => {
		const xmp = pdfMetadata(pdfContent(await written('pdf')).objects);
		expect(xmlFault(xmp)).toBeNull();
		expect(xmp.match(/<\/x:xmpmeta>/g)).toHaveLength(1);
		const [title, subject] = [...xmp.matchAll(/<rdf:li[^>]*>([^<]*)</g)].map(([, text]) =>
			decoded(text!)
		);
		expect([title, subject]).toEqual([
			`title ${said}`,
			writableText(drawn.fitted.figure.description)
		]);
	});

	test.each(['<<<<<<<< 二手', '二手', 'é (', '>> ) \\ 😀', 'plain'])(
		'says its title where %s stands at the end',
		async (end) => {
			const title = `Title ${end}`;
			const figure = { ...drawn.fitted.figure, title };
			const bytes = await figureFile(
				'pdf',
				{ ...drawn, fitted: { ...drawn.fitted, figure } },
				tools
			);
			const { objects } = pdfContent(bytes as Uint8Array);
			expect(pdfInformation(objects)['Title']).toBe(title);
			expect(decoded(pdfMetadata(objects))).toContain(`>${title}</rdf:li>`);
		}
	);

	test('of a report too', async () => {
		const { objects } = pdfContent(await reportPdf(told, fontFile));
		const { Title } = pdfInformation(objects);
		expect(Title).toContain('</x:xmpmeta><?xpacket end="w"?>');
		expect(Title).not.toMatch(turning);
		const xmp = pdfMetadata(objects);
		expect(xmlFault(xmp)).toBeNull();
		expect(decoded(/<rdf:li[^>]*>([^<]*)</.exec(xmp)![1]!)).toBe(Title);
	});
});

describe('an Office file of hostile words', () => {
	test('PPTX is well-formed in every part, and says its title and subject as they are', async () => {
		const bytes = await written('pptx');
		expect(faultsOf(bytes)).toEqual([]);
		expect(element(core(bytes), 'dc:title')).toBe(`title ${said}`);
		expect(element(core(bytes), 'dc:subject')).toBe(writableText(drawn.fitted.figure.description));
		const books = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xlsx'));
		expect(books).toHaveLength(1);
		for (const [, book] of books) expect(faultsOf(book)).toEqual([]);
		expect(faultsOf(await reportPptx(told))).toEqual([]);
	});

	test('XLSX is well-formed in every part, and says its title as it is', async () => {
		const bytes = await written('xlsx');
		expect(faultsOf(bytes)).toEqual([]);
		expect(element(core(bytes), 'dc:title')).toBe(`title ${said}`);
		// Read as it stands in the file: the reader would take entities of the text for its own.
		const sheet = new Map(entriesOf(bytes)).get('xl/worksheets/sheet2.xml')!;
		const stored = said.replace(/_(?=x(?:202E|0041)_)/g, '_x005F_');
		expect(decoded(sheet)).toContain(`<v>title ${stored}</v>`);
		expect(faultsOf(reportXlsx(told))).toEqual([]);
	});

	test('DOCX is well-formed in every part, and says its title and description as they are', async () => {
		const method = { ...methodDocument(library, 'en'), title: hostile, description: hostile };
		const sections = method.sections.map((section) => ({ ...section, title: hostile }));
		const bytes = await methodDocx({ ...method, lead: hostile, footer: hostile, sections });
		expect(faultsOf(bytes)).toEqual([]);
		expect(element(core(bytes), 'dc:title')).toBe(held);
		expect(element(core(bytes), 'dc:description')).toBe(held);
	});
});

describe('other files of hostile words', () => {
	test('SVG is well-formed', async () => {
		const svg = String(await written('svg'));
		expect(xmlFault(svg)).toBeNull();
		expect(element(svg, 'title')).toBe(`title ${said}`);
	});

	test('PNG says its title as it is, and its texts end where they end', async () => {
		const png = Buffer.from(await written('png'));
		const title = Buffer.from(`Title\0\0\0\0\0title ${said}`);
		const at = png.indexOf(title);
		expect(at).toBeGreaterThan(0);
		// The length of a chunk stands before its type, four letters before its text.
		expect(png.readUInt32BE(at - 8)).toBe(title.length);
	});

	test('CSV begins no cell with what a spreadsheet runs', async () => {
		const rows = String(await written('csv')).split('\n');
		expect(rows.filter((row) => /(^|,)"?[=+@＝＋－＠]/.test(row))).toEqual([]);
	});
});

describe('an archive of a figure of hostile words', () => {
	test('names its entries by the figure alone', async () => {
		const names = Object.keys(unzipSync(await written('zip')));
		expect(names).toHaveLength(9);
		for (const name of names) expect(name).toMatch(/^channels\.[a-z]+$/);
	});
});
