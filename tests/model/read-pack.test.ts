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
