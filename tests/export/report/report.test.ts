import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresOf, tablesOf } from '../../../src/lib/export/report/report-document';
import { reportHtml } from '../../../src/lib/export/report/report-html';
import { reportPptx } from '../../../src/lib/export/report/report-pptx';
import { reportXlsx } from '../../../src/lib/export/report/report-xlsx';
import { reportText } from '../../support/report-text';

/** Two months, two platforms, a name that maps to nothing and looks like a formula, a row without a date. */
const csv = `date,category,items,platform,region,channel
2024-01-05,smartphone,100,Xianyu,Beijing,App
2024-01-09,book,400,Kongfz,Shanghai,Web
2024-02-03,smartphone,150,Xianyu,Beijing,App
2024-02-11,"=HYPERLINK(""x"")",7,Xianyu,Beijing,App
,book,10,Kongfz,Shanghai,Web
2024-02-12,<b>&,3,Xianyu,Beijing,App
`;

type Told = Awaited<ReturnType<typeof reportText>>;

let en: Told;
let zh: Told;
beforeAll(async () => {
	en = await reportText(csv, 'en');
	zh = await reportText(csv, 'zh');
});

const table = ({ report }: Told, id: string) =>
	report.sections
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
		.find((one) => one.id === id)!;

describe('a report', () => {
	test('begins with the finding and its range, and says what it rests on', () => {
		// Assessed are 250 smartphones and 410 books.
		expect(en.report.title).toMatch(
			/^660 second-hand items avoided about .* CO₂e net \(modelled range /
		);
		expect(zh.report.title).toMatch(/660.件二手.*净避免排放约/);
		expect(en.report.lead.join(' ')).toContain('Factor pack 2026.1');
		expect(en.report.lead.join(' ')).toContain('Not critically reviewed under ISO 14044');
	});

	test('has the totals of the result, each with its range', () => {
		const { netAvoidedKgCo2e: net } = en.assessment.totals;
		const row = table(en, 'totals').rows.at(-1)!;
		expect(row.slice(1).map(({ value }) => value)).toEqual([
			net!.low,
			net!.central,
			net!.median,
			net!.high
		]);
	});

	test('has every part of every breakdown, the unmapped one without a number', () => {
		const rows = table(en, 'categories').rows;
		expect(rows).toHaveLength(en.assessment.byCategory.length);
		const central = rows.map((row) => row[4]!.value).filter((value) => value !== null);
		const sum = central.reduce<number>((total, value) => total + Number(value), 0);
		expect(sum).toBeCloseTo(en.assessment.totals.netAvoidedKgCo2e!.central, 6);
		expect(rows.at(-1)![4]).toEqual({ text: 'not covered', value: null });
	});

	test('sets the last month against the one before: 150 phones for 100 phones and 400 books', () => {
		const change = table(en, 'change').rows.map((row) => [row[0]!.text, Number(row[2]!.value)]);
		const [phones, books] = [
			en.assessment.byCategory.find((one) => one.category === 'smartphone')!,
			en.assessment.byCategory.find((one) => one.category === 'book')!
		];
		const each = (part: typeof phones) => part.netAvoidedKgCo2e!.central / part.items!;
		const known = Object.fromEntries(change) as Record<string, number>;
		expect(known['Smartphone']).toBeCloseTo(50 * each(phones), 6);
		expect(known['Book']).toBeCloseTo(-400 * each(books), 6);
	});

	test('says the same in both languages', () => {
		expect(zh.report.sections.map(({ id }) => id)).toEqual(en.report.sections.map(({ id }) => id));
		const values = (told: Told) =>
			tablesOf(told.report).map(({ rows }) =>
				rows.map((row) => row.map(({ value }) => (typeof value === 'number' ? value : null)))
			);
		expect(values(zh)).toEqual(values(en));
		expect(JSON.stringify(zh.report.sections.map(({ title }) => title))).not.toMatch(/[a-z]{4}/);
	});

	test('cites only what is in its list, and lists the formula and the query', () => {
		const places = tablesOf(en.report)
			.flatMap(({ rows }) => rows.flat())
			.flatMap(({ references = [] }) => references);
		expect(places.length).toBeGreaterThan(0);
		expect(Math.max(...places)).toBeLessThanOrEqual(en.report.references.length);
		const text = JSON.stringify(en.report.sections);
		expect(text).toContain('displaced = P × D × S × (1 − R)');
		expect(text).toContain('WITH factors AS');
		expect(text).not.toMatch(/\boffsets?\b(?! and not)|carbon neutral|savings/);
	});
});

describe('the HTML file', () => {
	test.each(['en', 'zh'] as const)(
		'refers to nothing outside itself and runs nothing (%s)',
		(locale) => {
			const html = reportHtml((locale === 'en' ? en : zh).report);
			expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|\ssrc=/i);
			expect(html).toContain("default-src 'none'");
			const addresses = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, address]) => address!);
			expect(addresses.filter((address) => !/^(#|https:\/\/|http:\/\/)/.test(address))).toEqual([]);
			expect(html).toContain(`<html lang="${locale === 'en' ? 'en' : 'zh-Hans'}">`);
		}
	);

	test('has what its links lead to, and its tags in pairs', () => {
		const html = reportHtml(en.report);
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
		const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
		expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
		const open: string[] = [];
		for (const [, end, tag, self] of html.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^>]*?)?(\/?)>/g)) {
			if (self === '/' || ['meta', 'br'].includes(tag!)) continue;
			if (end === '') open.push(tag!);
			else expect(open.pop()).toBe(tag);
		}
		expect(open).toEqual([]);
	});

	test('shows words of the log as words', () => {
		const html = reportHtml(en.report);
		expect(html).toContain('&lt;b&gt;&amp;');
		expect(html).not.toContain('<b>');
	});

	test('has every figure with its title and alternative text', () => {
		const html = reportHtml(en.report);
		for (const { figure } of figuresOf(en.report)) {
			expect(html).toContain(`data-figure="${figure.name}"`);
		}
		expect(html.match(/<svg /g)).toHaveLength(figuresOf(en.report).length);
		expect(html.match(/<desc>/g)).toHaveLength(figuresOf(en.report).length);
	});
});

describe('the workbook', () => {
	let book: WorkBook;
	beforeAll(() => {
		book = read(reportXlsx(en.report), { cellNF: true, cellDates: false });
	});
	const sheet = (label: string) => book.Sheets[label]!;

	test('has a sheet for every table, with names that a workbook takes', () => {
		expect(book.SheetNames).toHaveLength(tablesOf(en.report).length + 3);
		expect(book.SheetNames.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual(
			[]
		);
	});

	test('has numbers as numbers, equal to those of the result', () => {
		const rows = utils.sheet_to_json<Record<string, unknown>>(sheet('By category'));
		const central = rows.map((row) => row['Central (kg CO2e)']).filter((kg) => kg !== undefined);
		const nets = en.assessment.byCategory.flatMap(({ netAvoidedKgCo2e: net }) =>
			net === null ? [] : [net.central]
		);
		expect(central).toEqual(nets.toSorted((a, b) => b - a));
	});

	test('has months as days that a spreadsheet counts, and a word for what has none', () => {
		// 2024-01-01 is day 45292, 2024-02-01 day 45323.
		const values = ['A2', 'A3', 'A4'].map((cell) => (sheet('By month')[cell] as CellObject).v);
		expect(values).toEqual([45292, 45323, 'Undated']);
		expect(sheet('By month')['A2']).toMatchObject({ t: 'n', z: 'yyyy-mm' });
	});

	test('keeps what looks like a formula as text', () => {
		const cells = Object.values(sheet('Unmapped names of goods')) as {
			t?: string;
			v?: unknown;
			f?: string;
		}[];
		expect(cells.find(({ v }) => v === '=HYPERLINK("x")')).toMatchObject({ t: 's' });
		const all = Object.values(unzipSync(reportXlsx(en.report))).map((part) => strFromU8(part));
		expect(all.filter((part) => part.includes('<f>'))).toEqual([]);
	});
});

describe('the slides', () => {
	let parts: Readonly<Record<string, string>>;
	beforeAll(async () => {
		const entries = Object.entries(unzipSync(await reportPptx(en.report)));
		parts = Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]));
	});
	const charts = () => figuresOf(en.report).filter(({ chart }) => chart !== null);

	test('have a native chart for every figure that has one, with its numbers and ranges', () => {
		charts().forEach(({ chart }, at) => {
			const xml = parts[`ppt/charts/chart${at + 1}.xml`]!;
			const values = /<c:val>.*?<\/c:val>/s.exec(xml)![0];
			const numbers = [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) =>
				Number(value)
			);
			expect(numbers).toEqual(chart!.points.map(({ central }) => central));
			const up = /<c:plus>.*?<\/c:plus>/s.exec(xml)![0];
			const ends = [...up.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
			expect(ends).toEqual(chart!.points.map(({ central, range }) => range!.high - central));
			expect(parts[`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`]).toBeDefined();
		});
		expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(
			charts().length
		);
		expect(
			Object.keys(parts).filter((name) => name.startsWith('ppt/media/') && name.length > 10)
		).toEqual([]);
	});

	test('have the alternative text of every chart, and notes with the source', () => {
		const slides = Object.entries(parts).filter(([name]) =>
			/^ppt\/slides\/slide\d+\.xml$/.test(name)
		);
		const descriptions = slides.flatMap(([, xml]) =>
			[...xml.matchAll(/<p:cNvPr [^>]*descr="([^"]+)"/g)].map(([, text]) => text)
		);
		expect(descriptions).toEqual(
			expect.arrayContaining(
				charts().map(({ figure }) => figure.description.replaceAll('&', '&amp;'))
			)
		);
		const notes = Object.entries(parts).filter(([name]) => /notesSlide\d+\.xml$/.test(name));
		expect(notes).toHaveLength(slides.length);
		for (const [, xml] of notes) expect(xml).toContain('Factor pack 2026.1');
	});

	test('name every part that they refer to', () => {
		for (const [name, xml] of Object.entries(parts).filter(([one]) => one.endsWith('.rels'))) {
			const folder = name.replace(/_rels\/[^/]*$/, '');
			for (const [, target] of xml.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
				const path = new URL(target!, `http://x/${folder}`).pathname.slice(1);
				expect([name, path, path in parts]).toEqual([name, path, true]);
			}
		}
	});
});

describe.each(['en', 'zh'] as const)('equal reports give equal bytes (%s)', (locale) => {
	const report = () => (locale === 'en' ? en : zh).report;

	test('as HTML, as a workbook and as slides', async () => {
		expect(reportHtml(report())).toBe(reportHtml(report()));
		expect(Buffer.compare(reportXlsx(report()), reportXlsx(report()))).toBe(0);
		const [first, second] = [await reportPptx(report()), await reportPptx(report())];
		expect(Buffer.compare(first, second)).toBe(0);
	});
});
