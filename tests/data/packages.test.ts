import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../scripts/build-pack/csv';
import { tableProblems } from '../../scripts/build-pack/table-problems';
import {
	filesBelow,
	readPackage,
	readText,
	repeated,
	schemaOf,
	type DataResource,
	type ForeignKey
} from './read-data';

const data = readPackage('data/');
const pack = readPackage('data/packs/2026.1/');

describe.each([data, pack])('the data package $name', (descriptor) => {
	const { folder, resources } = descriptor;
	const rowsOf = ({ path }: DataResource) => readCsv(readText(folder + path));

	test('is a data package of version 2 with a licence', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(descriptor.licenses).not.toEqual([]);
	});

	test('lists every table that is there, and no other', () => {
		const here = filesBelow(folder, '.csv').filter(
			(path) => !/^(?:packs|samples\/platforms)\//.test(path)
		);
		expect(resources.map(({ path }) => path).sort()).toEqual(here);
	});

	test('names every table once, in the form that names have', () => {
		const names = resources.map(({ name }) => name);
		expect(repeated(names)).toEqual([]);
		for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});

	test.each(resources)('$path satisfies its schema', (resource) => {
		expect(tableProblems(schemaOf(descriptor, resource), readText(folder + resource.path))).toEqual(
			[]
		);
	});

	test.each(resources)(
		'$path is plain: UTF-8, no byte order mark, LF, a final line end',
		(resource) => {
			const bytes = readFileSync(new URL(`../../${folder}${resource.path}`, import.meta.url));
			const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
			expect(resource.encoding).toBe('utf-8');
			expect(text.startsWith('\ufeff')).toBe(false);
			expect(text.includes('\r')).toBe(false);
			expect(text.endsWith('\n')).toBe(true);
		}
	);

	test.each(resources.filter(({ hash }) => hash !== undefined))(
		'$path has the size and the sum it is listed with',
		({ path, bytes, hash }) => {
			const content = readFileSync(new URL(`../../${folder}${path}`, import.meta.url));
			expect(content.length).toBe(bytes);
			expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
		}
	);

	test.each(resources)('every reference of $path to another table resolves', (resource) => {
		for (const key of schemaOf(descriptor, resource).foreignKeys ?? []) {
			expect(unresolved(resource, key), JSON.stringify(key)).toEqual([]);
		}
	});

	function unresolved(resource: DataResource, { fields, reference }: ForeignKey): string[] {
		const target = resources.find(({ name }) => name === (reference.resource ?? resource.name));
		if (!target) throw new Error(`no such resource: ${reference.resource}`);
		const known = new Set(rowsOf(target).map((row) => row[reference.fields[0]!]));
		const values = rowsOf(resource).map((row) => row[fields[0]!] ?? '');
		return values.filter((value) => value !== '' && !known.has(value));
	}
});

describe('licences', () => {
	const licenceOf = ({ licenses }: DataResource) => licenses?.map(({ name }) => name);

	test('every table outside the packs states its own', () => {
		for (const resource of data.resources)
			expect(licenceOf(resource), resource.path).toHaveLength(1);
	});

	test('share-alike terms are stated for the tables that carry them, and for no other', () => {
		const shareAlike = data.resources.filter((resource) =>
			/-SA-|ODbL/.test(licenceOf(resource)!.join())
		);
		expect(shareAlike.map((resource) => [resource.path, licenceOf(resource)![0]])).toEqual([
			['categories.csv', 'CC-BY-SA-4.0'],
			['evidence/points-cc-by-sa-4.0.csv', 'CC-BY-SA-4.0'],
			['evidence/points-odbl-1.0.csv', 'ODbL-1.0'],
			['samples/open-repair/repairconnects-202507.csv', 'CC-BY-SA-4.0'],
			['benchmark/names-cc-by-sa-4.0.csv', 'CC-BY-SA-4.0'],
			['benchmark/names-odbl-1.0.csv', 'ODbL-1.0']
		]);
	});

	test('the pack is share-alike as a whole', () => {
		expect(pack.licenses.map(({ name }) => name)).toEqual(['CC-BY-SA-4.0']);
	});

	test('the folder of the repair log holds its attribution', () => {
		const licence = readText('data/samples/open-repair/LICENCE.md');
		for (const part of [
			'creativecommons.org/licenses/by-sa/4.0/',
			'Open Repair Alliance',
			'Repair Connects'
		]) {
			expect(licence).toContain(part);
		}
	});
});

test('every schema in data/schemas is that of a table', () => {
	const used = data.resources.map(({ schema }) => schema);
	const inPack = pack.resources.map(({ name }) => `schemas/${name}.json`);
	const here = filesBelow('data/schemas/', '.json').map((path) => `schemas/${path}`);
	expect(here.filter((path) => ![...used, ...inPack].includes(path))).toEqual([]);
});

describe('the description of the data', () => {
	const counts = [
		...readText('data/README.md').matchAll(/^\| `([a-z-]+\.csv)` \|.*\| (\d+) \|$/gm)
	];

	test.each(counts.map(([, path, count]) => [path!, Number(count)] as const))(
		'%s has %i rows, as it says',
		(path, count) => {
			expect(readCsv(readText(`data/${path}`))).toHaveLength(count);
		}
	);

	test('names every table that is not in a folder of its own', () => {
		const text = readText('data/README.md');
		const tables = data.resources.map(({ path }) => path).filter((path) => !path.includes('/'));
		expect(tables.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
	});
});
