import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../../src/lib/model/input-error';
import { packDescription, packTables, readPack } from '../../src/lib/model/read-pack';

const folder = 'data/packs/2026.1';
const files = new Map(
	[...packTables, packDescription].map((name) => [name, readFileSync(join(folder, name), 'utf8')])
);

/** The bundled pack with one of its files changed. */
const changed = (name: string, change: (text: string) => string) =>
	new Map([...files, [name, change(files.get(name)!)]]);

const without = (line: RegExp) => (text: string) =>
	text
		.split('\n')
		.filter((row) => !line.test(row))
		.join('\n');

test('readPack(id, files) reads the bundled pack', () => {
	expect(readPack('2026.1', files)).toMatchObject({
		id: '2026.1',
		sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown
	});
});

test('readPack(id, files) keeps what a row says of its value, and null for what it does not', () => {
	const { production } = readPack('2026.1', files);
	expect(production.get('backpack')).toEqual({
		low: 6.64,
		central: 16.6,
		high: 41.5,
		unit: 'kg CO2e/item',
		scope: 'embodied materials',
		geography: 'GB',
		year: '2018',
		gwpBasis: 'GWP100',
		grade: 'D',
		sourceIds: ['PRV'],
		licence: 'CC-BY-SA-4.0',
		reviewBy: '2027-12-31',
		note: '1 point in the median; 1 family: Privett; highest/lowest 1.00'
	});
	const bare = 'category,low,central,high,unit,grade\nkayak,1,2,3,kg CO2e/item,D\n';
	const own = readPack(
		'own',
		changed('production.csv', () => bare)
	).production.get('kayak');
	expect(own).toMatchObject({ scope: null, reviewBy: null, licence: null, sourceIds: [] });
});

test('readPack(id, files) reads the tables that a pack may have, and refuses what is wrong in them', () => {
	const overrides = 'category,parameter,low,central,high,unit,source\nbook,direct,,1,,,x\n';
	const pack = readPack('own', new Map([...files, ['overrides.csv', overrides]]));
	expect(pack.overrides).toMatchObject([{ category: 'book', parameter: 'direct', source: 'x' }]);
	const wrong = overrides.replace(',1,', ',much,');
	expect(() => readPack('own', new Map([...files, ['overrides.csv', wrong]]))).toThrow(
		/bad_pack .*"file":"overrides.csv","line":2/
	);
});

test.each([
	['a description that is no JSON', changed(packDescription, () => '{'), packDescription],
	['a description that is no object', changed(packDescription, () => 'null'), packDescription],
	['no parameter for all', changed('parameters.csv', without(/^rebound,all/)), 'parameters.csv'],
	['no default preset', changed('presets.csv', without(/^default,/)), 'presets.csv'],
	[
		'a setting without its value',
		changed('preset-values.csv', (text) => text.replace(',value,0.39,', ',value,,')),
		'preset-values.csv'
	],
	[
		'a NUL character in a name',
		changed('production.csv', (text) => text.replace('\nbackpack,', '\nback\0pack,')),
		'production.csv'
	]
])('readPack(id, files) refuses %s', (_, pack, file) => {
	const reading = () => readPack('own', pack);
	expect(reading).toThrow(InputError);
	expect(reading).toThrow(new RegExp(`bad_pack .*"file":"${file}"`));
});
