import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildPack, evidenceOf, packPath } from '../../scripts/build-pack/build-pack';
import { readCsv, type CsvRow } from '../../scripts/build-pack/csv';
import { tableProblems } from '../../scripts/build-pack/table-problems';
import type { TableSchema } from '../../scripts/build-pack/table-schema';
import { isCounted, type EvidencePoint } from '../../src/lib/model/evidence-point';
import { gradeOf } from '../../src/lib/model/grade';
import { evidenceFiles } from '../../src/lib/model/read-evidence';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const table = (path: string) => readCsv(read(path));

/** The day these values were released: a review date before it would have been past from the start. */
const releasedOn = '2026-11-23';
const sourcesPath = 'data/sources.csv';
const valueTables = ['production', 'parameters', 'handling', 'materials'];
const packTables = [...valueTables, 'presets', 'preset-values'];
const evidence = evidenceOf(read);
const evidencePaths = evidenceFiles.map((file) => `data/${file}`);
const production = table(`${packPath}/production.csv`);

function factor(category: string): CsvRow {
	const found = production.find((row) => row.category === category);
	if (!found) throw new Error(`no production factor: ${category}`);
	return found;
}

function counted(category: string): EvidencePoint[] {
	return evidence.filter((point) => point.category === category && isCounted(point));
}

describe('the pack', () => {
	test('building again gives the committed bytes', () => {
		for (const [path, text] of buildPack(read)) expect(text, path).toBe(read(path));
	});

	test('covers the 94 categories of the evidence', () => {
		expect(production).toHaveLength(94);
		expect(new Set(evidence.map((point) => point.category)).size).toBe(94);
	});

	test.each([
		// ICO2 79.3, RST 50.5, BOA 53, IVL 55.5; FRA 56.9 is left out. (53 + 55.5) / 2 = 54.25.
		// Two families (ADEME, makers), 79.3 / 50.5 = 1.57: B, k = 1.5.
		// low = min(50.5, 54.25 / 1.5 = 36.1667), high = max(79.3, 54.25 x 1.5 = 81.375).
		['smartphone', '36.1666666666667', '54.25', '81.375', 'B'],
		// 9.2 and 67.1 x 5 / 29.8 = 11.3, two families: B, k = 1.5. 10.25 / 1.5 and 10.25 x 1.5 = 15.375.
		['shelf_small', '6.83333333333333', '10.25', '15.375', 'B'],
		// Median of 11.1, 12.27, 16.44, 25.5 = (12.27 + 16.44) / 2 = 14.355; wool 52.9 for the range.
		// 52.9 / 11.1 = 4.77: C, k = 2. low = min(11.1, 7.1775), high = max(52.9, 28.71).
		['sweater', '7.1775', '14.355', '52.9', 'C'],
		// 6000, 8000 and 10800, all quoted at second hand, one family: C. 8000 / 2, 8000 x 2.
		['car_ice', '4000', '8000', '16000', 'C'],
		// A single point: D, k = 2.5. 15600 / 2.5 = 6240, 15600 x 2.5 = 39000.
		['car_ev', '6240', '15600', '39000', 'D'],
		// 77 and 147; the 907 is left out. (77 + 147) / 2 = 112; two families, 1.91: B.
		['wardrobe', '74.6666666666667', '112', '168', 'B']
	])('%s is %s / %s / %s, grade %s', (category, low, central, high, grade) => {
		expect(factor(category)).toMatchObject({ low, central, high, grade });
	});

	test('every grade follows the rule', () => {
		for (const { category, grade } of production) {
			expect(grade, category).toBe(gradeOf(counted(category)));
		}
	});

	test('the range of every production factor holds all its points', () => {
		for (const { category, low, high } of production) {
			const values = counted(category).map((point) => point.kgCo2ePerItem);
			expect(Number(low), category).toBeLessThanOrEqual(Math.min(...values));
			expect(Number(high), category).toBeGreaterThanOrEqual(Math.max(...values));
		}
	});

	test.each(valueTables)('in %s low <= central <= high', (name) => {
		for (const { low, central, high, ...row } of table(`${packPath}/${name}.csv`)) {
			expect(Number(low), JSON.stringify(row)).toBeLessThanOrEqual(Number(central));
			expect(Number(central), JSON.stringify(row)).toBeLessThanOrEqual(Number(high));
		}
	});

	test.each(valueTables)('in %s nothing was due for review before its release', (name) => {
		for (const row of table(`${packPath}/${name}.csv`)) {
			expect(row.review_by >= releasedOn, JSON.stringify(row)).toBe(true);
		}
	});

	test.each(valueTables)('in %s judgement is graded D and says so', (name) => {
		for (const row of table(`${packPath}/${name}.csv`)) {
			if (!row.source_ids.split('|').includes('judgement')) continue;
			expect(row.grade, JSON.stringify(row)).toBe('D');
			expect(row.note, JSON.stringify(row)).toMatch(/judgement|left out by default/i);
		}
	});

	test('handling has every size class with every leg', () => {
		const rows = table(`${packPath}/handling.csv`);
		expect(new Set(rows.map((row) => `${row.size_class} ${row.leg}`)).size).toBe(8 * 3);
	});

	test('every preset states displacement, service, rebound and handling', () => {
		const values = table(`${packPath}/preset-values.csv`);
		for (const { id } of table(`${packPath}/presets.csv`)) {
			const stated = values.filter((row) => row.preset === id && row.subject === '*');
			const parameters = stated.map((row) => row.parameter);
			expect(parameters, id).toEqual(
				expect.arrayContaining(['displacement', 'service', 'rebound', 'handling'])
			);
		}
	});

	test('a preset value has a number exactly when it is set to one', () => {
		for (const row of table(`${packPath}/preset-values.csv`)) {
			expect(row.value !== '', JSON.stringify(row)).toBe(row.setting === 'value');
		}
	});

	test('every preset value belongs to a preset', () => {
		const presets = table(`${packPath}/presets.csv`).map((row) => row.id);
		const named = table(`${packPath}/preset-values.csv`).map((row) => row.preset);
		expect(new Set(named)).toEqual(new Set(presets));
	});
});

describe('provenance', () => {
	test.each(packTables)('%s satisfies its schema', (name) => {
		expect(tableProblems(schemaOf(name), read(`${packPath}/${name}.csv`))).toEqual([]);
	});

	test.each(evidencePaths)('%s satisfies its schema', (path) => {
		expect(tableProblems(schemaOf('evidence-points'), read(path))).toEqual([]);
	});

	test('the sources satisfy their schema', () => {
		expect(tableProblems(schemaOf('sources'), read(sourcesPath))).toEqual([]);
	});

	test('every source id resolves', () => {
		const known = table(sourcesPath).map((row) => row.id);
		const named = packTables
			.flatMap((name) => table(`${packPath}/${name}.csv`))
			.flatMap((row) => row.source_ids.split('|'));
		const cited = evidence.map((point) => point.sourceId);
		expect([...new Set([...named, ...cited])].filter((id) => !known.includes(id))).toEqual([]);
	});

	test('share-alike points are kept in files of their own', () => {
		const licencesIn = (path: string) => [...new Set(table(path).map((row) => row.licence))];
		expect(licencesIn(evidencePaths[0]!)).toEqual(['CC-BY-SA-4.0']);
		expect(licencesIn(evidencePaths[1]!)).toEqual(['ODbL-1.0']);
		expect(licencesIn(evidencePaths[2]!).filter((id) => /-SA-|ODbL/.test(id))).toEqual([]);
	});

	test('points that are left out or count for the range only say why', () => {
		const silent = evidence.filter((point) => point.use !== 'median' && point.note === '');
		expect(silent).toEqual([]);
	});

	test('no car value of the restricted source is present', () => {
		const cars = evidence.filter((point) => point.category.startsWith('car_'));
		expect(cars.map((point) => point.sourceId)).not.toContain('NGC');
	});
});

function schemaOf(name: string): TableSchema {
	return JSON.parse(read(`data/schemas/${name}.json`)) as TableSchema;
}
