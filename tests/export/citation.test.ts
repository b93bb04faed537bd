import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexText, packBibtex } from '../../src/lib/export/bibtex';
import { cslText, packCitation, sourceCitation, type CslItem } from '../../src/lib/export/citation';
import { library } from '../support/library';

const { pack, sources } = library;

describe('the citation of a pack', () => {
	const citation = packCitation(pack);

	test('names Reprise, the version, its year and the checksum, and invents no address', () => {
		expect(citation).toMatchObject({
			type: 'dataset',
			author: [{ literal: 'Reprise' }],
			version: pack.id,
			issued: { 'date-parts': [[Number(pack.id.slice(0, 4))]] }
		});
		expect(citation.title).toContain(pack.id);
		expect(citation.note).toContain(pack.sha256);
		expect(citation).not.toHaveProperty('URL');
		expect(citation).not.toHaveProperty('DOI');
	});

	test('has no year where the id of the pack begins with none', () => {
		expect(packCitation({ id: 'own', sha256: 'f0' })).not.toHaveProperty('issued');
	});

	test('is an entry that BibTeX reads: every brace is closed, every field stands by itself', () => {
		const entry = packBibtex(citation);
		expect(entry).toMatch(/^@misc\{reprise-[\w.-]+,\n/);
		expect(entry.match(/^ {2}\w+ = \{.*\},?$/gm)).toHaveLength(5);
		expect(entry.replace(/[^{]/g, '')).toHaveLength(entry.replace(/[^}]/g, '').length);
		expect(entry).toContain(`  year = {${pack.id.slice(0, 4)}}`);
		expect(entry).toContain(pack.sha256);
	});

	test('keeps the key of an entry free of what would end it', () => {
		const entry = packBibtex(packCitation({ id: 'my pack, {v2}', sha256: 'f0' }));
		expect(entry).toMatch(/^@misc\{reprise-my-pack-v2-,\n/);
		expect(entry).toContain('my pack, \\{v2\\}');
	});
});

describe('text for TeX', () => {
	test.each([
		['50 % of R&D_cost #1', '50 \\% of R\\&D\\_cost \\#1'],
		['{a}$', '\\{a\\}\\$'],
		['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
		['a\\b', 'a\\textbackslash{}b'],
		['闲鱼', '闲鱼']
	])('%s is written %s', (text, written) => {
		expect(bibtexText(text)).toBe(written);
	});

	test('never leaves a sign that TeX would act upon', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const rest = bibtexText(text)
					.replace(/\\text(backslash|asciitilde|asciicircum)\{\}/g, '')
					.replace(/\\[{}$&#_%]/g, '');
				expect(rest).not.toMatch(/[\\~^{}$&#_%]/);
			})
		);
	});
});

describe('the sources as CSL-JSON', () => {
	const items = JSON.parse(cslText(sources.map(sourceCitation))) as CslItem[];
	/** Fields that the CSL-JSON schema 1.0.2 knows and that are used here. */
	const known = ['id', 'type', 'title', 'author', 'issued', 'publisher', 'version', 'URL', 'note'];

	test('hold every source once, with the fields that CSL asks for and no unknown one', () => {
		expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		for (const item of items) {
			expect(item.title).not.toBe('');
			expect(['dataset', 'document']).toContain(item.type);
			expect(Object.keys(item).filter((field) => !known.includes(field))).toEqual([]);
		}
	});

	test('write a span of years as two dates, and leave out what is not known', () => {
		const source = { id: 'x', title: 'X', publisher: '', url: null, licence: 'MIT' };
		expect(sourceCitation({ ...source, year: '2013-2017' }).issued).toEqual({
			'date-parts': [[2013], [2017]]
		});
		expect(sourceCitation({ ...source, year: 'undated' })).toEqual({
			id: 'x',
			type: 'document',
			title: 'X',
			note: 'Licence: MIT'
		});
	});
});
