import { describe, expect, test } from 'vitest';
import type {
	DocumentBlock,
	DocumentSection,
	DocumentTable,
	DocumentTree
} from '../../src/lib/export/document-tree';
import { renumbered } from '../../src/lib/messages/marked-text';
import { methodDocument } from '../../src/lib/export/method-document';
import type { Library } from '../../src/lib/model/library';
import { library } from '../support/library';

const en = methodDocument(library, 'en');
const zh = methodDocument(library, 'zh');

const section = (document: DocumentTree, id: string): DocumentSection =>
	document.sections.find((candidate) => candidate.id === id)!;

const ofKind = <Kind extends DocumentBlock['kind']>(
	document: DocumentTree,
	id: string,
	kind: Kind
) =>
	section(document, id).blocks.filter(
		(block): block is Extract<DocumentBlock, { kind: Kind }> => block.kind === kind
	);

const paragraphs = (document: DocumentTree, id: string): string[] =>
	section(document, id).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const tables = (document: DocumentTree, id: string): DocumentTable[] =>
	ofKind(document, id, 'table').map(({ table }) => table);

const texts = (document: DocumentTree, id: string): string =>
	renumbered(JSON.stringify(section(document, id)), () => undefined).replaceAll('\u00a0', ' ');

describe('the formula', () => {
	test('is printed from the expression that gives the numbers', () => {
		const [item, counts] = ofKind(en, 'formula', 'formula').map(({ lines }) =>
			lines.map(({ text }) => text)
		);
		expect(item).toEqual([
			'displaced = P × D × S × (1 − R)',
			'added = n × L + F × P',
			'net avoided = displaced − added'
		]);
		expect(counts).toContain('added = K × (n × L + F × P) + B × L');
	});

	test('explains every sign that it uses', () => {
		const used = ofKind(en, 'formula', 'formula')
			.flatMap(({ lines }) => lines)
			.flatMap(({ text }) => text.split('=')[1]!.match(/\b[A-Zn]\b/g) ?? []);
		const explained = ofKind(en, 'formula', 'terms').flatMap(({ entries }) =>
			entries.map(({ term }) => term)
		);
		expect([...new Set(used)].sort()).toEqual([...explained].sort());
	});
});

describe('the worked examples', () => {
	test('show a phone that a platform resells, to the last digit', () => {
		// 54.25 x 0.5 x 0.7 = 18.9875; 2 x 0.47 + 0.05 x 54.25 = 3.6525; 18.9875 - 3.6525 = 15.335
		const { lines } = ofKind(en, 'example', 'formula')[0]!;
		expect(lines.map(({ text }) => text)).toEqual([
			'displaced = 54.25 × 0.5 × 0.7 × (1 − 0) = 18.9875',
			'added = 2 × 0.47 + 0.05 × 54.25 = 3.6525',
			'net avoided = 54.25 × 0.5 × 0.7 × (1 − 0) − (2 × 0.47 + 0.05 × 54.25) = 15.335'
		]);
		expect(texts(en, 'example')).toContain('**15.34 kg CO₂e**');
		expect(texts(zh, 'example')).toContain('**15.34 千克 CO₂e**');
	});

	test('show a book that causes more than it avoids, and say that its sign is uncertain', () => {
		// 1 x 0.5 x 0.7 = 0.35; 1 x 0.36 = 0.36; 0.35 - 0.36 = -0.01
		expect(texts(en, 'example')).toContain('= −0.01');
		expect(texts(en, 'example')).toContain('causes about **0.01 kg CO₂e** more than it avoids');
		expect(texts(en, 'example')).toContain('The sign is uncertain.');
	});

	test('never give a result without its range', () => {
		const results = paragraphs(en, 'example').filter((text) => text.includes('**'));
		expect(results).toHaveLength(2);
		for (const text of results) expect(text).toMatch(/[Mm]odelled range .*\d to \d/);
	});

	test('give every value they use with its grade and its sources', () => {
		for (const { rows } of tables(en, 'example')) {
			for (const row of rows) {
				expect(row[5]!.text).toMatch(/^[A-D]$/);
				expect(row[6]!.text === 'judgement' || row[6]!.references!.length > 0).toBe(true);
			}
		}
	});
});

describe('the tables', () => {
	test('have a cell for every column and names in every first cell', () => {
		for (const document of [en, zh]) {
			for (const { id } of document.sections) {
				for (const { columns, rows } of tables(document, id)) {
					for (const row of rows) {
						expect(row).toHaveLength(columns.length);
						expect(row[0]!.text).not.toBe('');
					}
				}
			}
		}
	});

	test('refer to sources that the list has', () => {
		const places = en.sections
			.flatMap(({ id }) => tables(en, id))
			.flatMap(({ rows }) => rows.flat())
			.flatMap(({ references = [] }) => references);
		expect(places.length).toBeGreaterThan(100);
		for (const place of places) expect(en.references[place - 1]).toBeDefined();
	});

	test('count the categories of each grade, which together are all that have a factor', () => {
		const [grades] = tables(en, 'production');
		const counted = grades!.rows.map((row) => Number(row[2]!.text));
		expect(counted.reduce((sum, count) => sum + count, 0)).toBe(library.pack.production.size);
	});

	test('order what moves the phone by how far it moves it, displacement first', () => {
		const [{ rows }] = tables(en, 'limits') as [DocumentTable];
		const swings = rows.map((row) => Number(row[4]!.text));
		expect(rows[0]![0]!.text).toBe('D');
		expect(swings).toEqual([...swings].sort((a, b) => b - a));
		// 54.25 x 0.7 x (0.72 - 0.27) = 17.08875
		expect(swings[0]).toBe(17.09);
	});

	test('show that ranges of parts are not the range of the whole, and that central values add up', () => {
		const [{ rows }] = tables(en, 'range') as [DocumentTable];
		const [, , added, together] = rows.map((row) => row.slice(1).map(({ text }) => text));
		expect(added![1]).toBe(together![1]);
		expect(Number(together![0])).toBeGreaterThan(Number(added![0]));
		expect(Number(together![2])).toBeLessThan(Number(added![2]));
	});

	test('set the presets side by side, with what is published and what is not covered', () => {
		const [compared] = tables(en, 'presets');
		const result = (name: string) => compared!.rows.find((row) => row[0]!.text === name)![5]!.text;
		expect(compared!.rows).toHaveLength(library.pack.presets.length);
		expect(result('Default')).toMatch(/^15\.3 \(/);
		// Every value fixed but production: 54.25 x 1 x 0.9 = 48.825
		expect(result('Condition only')).toMatch(/^48\.8 \(/);
		expect(result('Published figures')).toBe('25');
	});

	test('name the day by which values are to be reviewed', () => {
		const [{ rows }] = tables(en, 'pack') as [DocumentTable];
		const counts = rows.map((row) => Number(row[1]!.text));
		const { production, parameters, handling, materials } = library.pack;
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
			production.size + parameters.length + handling.length + materials.size
		);
		for (const row of rows) expect(row[2]!.reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});
});

describe('the document', () => {
	test('is the same in both languages but for the words', () => {
		const shape = ({ sections }: DocumentTree) =>
			sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]);
		expect(shape(zh)).toEqual(shape(en));
		expect(JSON.stringify(zh.sections.map(({ title }) => title))).not.toMatch(/[a-z]{4}/);
	});

	test('follows the pack: another central value is another example', () => {
		const parameters = library.pack.parameters.map((factor) =>
			factor.parameter === 'displacement' && factor.subject.kind === 'all'
				? { ...factor, central: 0.4 }
				: factor
		);
		const other = methodDocument({ ...library, pack: { ...library.pack, parameters } }, 'en');
		// 54.25 x 0.4 x 0.7 = 15.19; 15.19 - 3.6525 = 11.5375
		expect(texts(other, 'example')).toContain('= 11.5375');
	});

	test('can be made of a pack that knows neither of the examples', () => {
		const bare: Library = {
			...library,
			pack: { ...library.pack, production: new Map(), presets: library.pack.presets }
		};
		const document = methodDocument(bare, 'en');
		expect(ofKind(document, 'example', 'formula')).toEqual([]);
		expect(tables(document, 'limits')).toEqual([]);
		expect(texts(document, 'production')).toContain('categories have no factor');
	});
});
