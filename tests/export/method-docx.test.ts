import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { methodDocument } from '../../src/lib/export/method-document';
import { methodDocx } from '../../src/lib/export/method-docx';
import { library } from '../support/library';

const en = methodDocument(library, 'en');
const zh = methodDocument(library, 'zh');

let bytes: Uint8Array;
let parts: Readonly<Record<string, string>>;
let chinese: Readonly<Record<string, string>>;
beforeAll(async () => {
	bytes = await methodDocx(en);
	parts = partsOf(bytes);
	chinese = partsOf(await methodDocx(zh));
});

function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
	const entries = Object.entries(unzipSync(file));
	return Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]));
}

/** The paragraphs of a part as plain text. */
function paragraphs(xml: string): string[] {
	return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
		[...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
	);
}

const body = (of = parts) => of['word/document.xml']!;

describe('the Word appendix', () => {
	test('holds the formula and the phone of the worked example', () => {
		expect(paragraphs(body())).toContain('displaced = P × D × S × (1 − R)');
		expect(paragraphs(body()).join('\n')).toMatch(/avoids about 15\.34.kg CO2e/);
		expect(paragraphs(body(chinese)).join('\n')).toMatch(/净避免约 15\.34.千克 CO2e/);
	});

	test('has a heading for every section, in order', () => {
		const headings = [...body().matchAll(/<w:p>(?:(?!<\/w:p>).)*?"Heading1".*?<\/w:p>/gs)];
		const titles = headings.flatMap(([heading]) => paragraphs(heading));
		expect(titles).toEqual(en.sections.map(({ title }) => title));
	});

	test('has every table with a header row that is repeated and as many cells as the tree', () => {
		const tables = en.sections
			.flatMap(({ blocks }) => blocks)
			.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
		const cells = tables.reduce(
			(sum, { columns, rows }) => sum + columns.length * (rows.length + 1),
			0
		);
		expect(body().match(/<w:tbl>/g)).toHaveLength(tables.length);
		expect(body().match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
		expect(body().match(/<w:tc>/g)).toHaveLength(cells);
	});

	test('leads from every reference to its source, and from sources to their addresses', () => {
		const anchors = [...body().matchAll(/w:anchor="(source-\d+)"/g)].map(([, name]) => name!);
		const marks = [...body().matchAll(/<w:bookmarkStart w:name="(source-\d+)"/g)];
		const marked = new Set(marks.map(([, name]) => name!));
		expect(marked.size).toBe(en.references.length);
		expect(anchors.filter((anchor) => !marked.has(anchor))).toEqual([]);
		const links = [...body().matchAll(/<w:hyperlink [^>]*r:id="(\w+)"/g)].map(([, id]) => id!);
		expect(links).toHaveLength(en.references.filter(({ url }) => url !== null).length);
		for (const id of links) {
			expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}"`);
		}
	});

	test('says its language, with a font for ideographs', () => {
		expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
		expect(chinese['word/styles.xml']).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>');
		expect(chinese['word/styles.xml']).toContain('w:eastAsia="SimSun"');
	});

	test('names title, author, pack and checksum, and numbers its pages', () => {
		expect(parts['docProps/core.xml']).toContain(`<dc:title>${en.title}</dc:title>`);
		expect(parts['docProps/core.xml']).toContain('<dc:creator>Reprise</dc:creator>');
		const footer = Object.entries(parts).find(([name]) => /^word\/footer\d+\.xml$/.test(name))![1];
		expect(footer).toContain(library.pack.id);
		expect(footer).toContain(library.pack.sha256);
		expect(footer).toContain('PAGE');
	});

	test('has the same bytes every time', async () => {
		const again = await methodDocx(methodDocument(library, 'en'));
		expect(Buffer.compare(again, bytes)).toBe(0);
	});
});
