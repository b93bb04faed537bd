import { beforeAll, describe, expect, test } from 'vitest';
import { fontFile } from '../../../src/cli/font-files';
import { fileOf } from '../../../src/lib/export/pdf/font-slices';
import { linesOf } from '../../../src/lib/export/pdf/pdf-lines';
import { simpleGlyph } from '../../../src/lib/export/pdf/simple-glyph';
import { variableFont } from '../../../src/lib/export/pdf/variable-font';
import { figuresOf } from '../../../src/lib/export/report/report-document';
import { reportPdf } from '../../../src/lib/export/report/report-pdf';
import { pdfContent, type PdfContent } from '../../support/pdf-text';
import { reportText } from '../../support/report-text';

const csv = `date,category,items,platform
2024-01-05,smartphone,100,Xianyu
2024-02-03,book,150,Kongfz
2024-02-04,blorb,5,Kongfz
`;

describe.each(['en', 'zh'] as const)('the PDF file (%s)', (locale) => {
	let told: Awaited<ReturnType<typeof reportText>>;
	let bytes: Uint8Array;
	let content: PdfContent;
	beforeAll(async () => {
		told = await reportText(csv, locale);
		bytes = await reportPdf(told.report, fontFile);
		content = pdfContent(bytes);
	});
	const text = () => content.pages.join('');
	/** Lines end where they end; the 2 of CO₂ is a lowered digit. */
	const flat = (words: string) =>
		words.replaceAll('**', '').replaceAll('₂', '2').replace(/\s/g, '');

	test('holds every heading, and the numbers of the result, as text', () => {
		expect(content.pages.length).toBeGreaterThan(3);
		for (const { title } of told.report.sections) expect(flat(text())).toContain(flat(title));
		expect(flat(text())).toContain(flat(told.report.title));
		for (const { text: cell } of told.report.sections[0]!.blocks.flatMap((block) =>
			block.kind === 'table' ? block.table.rows.flat() : []
		)) {
			expect(flat(text())).toContain(flat(cell));
		}
		expect(text()).not.toContain('\ufffd');
	});

	test('is one structure with headings, tables and a described figure for each figure', () => {
		const count = (role: string) => content.roles.filter((one) => one === role).length;
		expect(count('H1')).toBe(1);
		expect(count('H2')).toBe(told.report.sections.length);
		expect(count('Figure')).toBe(figuresOf(told.report).length);
		const figures = [...content.objects.values()].filter((body) => /\/S \/Figure/.test(body));
		expect(figures.filter((body) => !body.includes('/Alt ('))).toEqual([]);
		const marked = [...content.objects.values()].some((body) => body.includes('/Marked true'));
		expect(marked).toBe(true);
	});

	test('has a bookmark for every section, and says its language', () => {
		const bodies = [...content.objects.values()];
		const bookmarks = bodies.filter((body) => /\/Dest \[/.test(body) && body.includes('/Title'));
		expect(bookmarks).toHaveLength(told.report.sections.length);
		expect(
			bodies.some((body) => body.includes(`/Lang (${locale === 'en' ? 'en' : 'zh-CN'})`))
		).toBe(true);
	});

	test('holds its fonts, and no picture', () => {
		const bodies = [...content.objects.values()];
		const descriptors = bodies.filter((body) => body.includes('/Type /FontDescriptor'));
		expect(descriptors.length).toBeGreaterThan(2);
		expect(descriptors.filter((body) => !body.includes('/FontFile2'))).toEqual([]);
		expect(bodies.filter((body) => body.includes('/Subtype /Image'))).toEqual([]);
	});

	test('has the same bytes every time', async () => {
		expect(Buffer.compare(await reportPdf(told.report, fontFile), bytes)).toBe(0);
	});
});

describe('a font at a weight', () => {
	test('has wider outlines the heavier it is, and a glyph of its own for each', async () => {
		const file = fileOf('中'.codePointAt(0)!, 'sans');
		expect(file).toMatch(/^noto-sans-sc-\d+-wght-normal\.woff2$/);
		const bytes = await fontFile(file);
		const ink = [100, 400, 700].map((weight) => {
			const font = variableFont(bytes, weight, `w${weight}`);
			const { minX, maxX } = font.glyphForCodePoint('中'.codePointAt(0)!).bbox;
			return maxX - minX;
		});
		expect(ink).toEqual(ink.toSorted((a, b) => a - b));
		expect(new Set(ink).size).toBe(3);
	});

	test('stores a square as one contour of four corners', () => {
		const square = simpleGlyph([
			{ command: 'moveTo', args: [0, 0] },
			{ command: 'lineTo', args: [10, 0] },
			{ command: 'lineTo', args: [10, 10] },
			{ command: 'lineTo', args: [0, 10] },
			{ command: 'closePath', args: [] }
		]);
		const view = new DataView(square.buffer);
		const words = [0, 2, 4, 6, 8, 10].map((at) => view.getInt16(at));
		// One contour, from (0, 0) to (10, 10), that ends with point 3.
		expect(words).toEqual([1, 0, 0, 10, 10, 3]);
		expect(square.length % 4).toBe(0);
	});
});

describe('lines', () => {
	const letters = (piece: { readonly text: string }) => piece.text.length;
	const texts = (text: string, width: number) =>
		linesOf(text, width, letters).map((line) =>
			line
				.map((piece) => piece.text)
				.join('')
				.trimEnd()
		);

	test('break between words, and between ideographs', () => {
		expect(texts('one two three', 8)).toEqual(['one two', 'three']);
		expect(texts('二手交易', 2)).toEqual(['二手', '交易']);
	});

	test('begin with no closing mark and end with no opening one', () => {
		expect(texts('二手，交易', 2)).toEqual(['二', '手，', '交易']);
		expect(texts('二手（交', 3)).toEqual(['二手', '（交']);
	});

	test('keep the 2 of CO₂ with its letters', () => {
		expect(texts('about CO₂e', 6)).toEqual(['about', 'CO2e']);
	});

	test('cut what is longer than a line', () => {
		expect(texts('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
	});
});
