import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/lib/model/check-pack';
import type { FindingCode } from '../../src/lib/model/finding';
import { InputError } from '../../src/lib/model/input-error';
import { packTables, readPack } from '../../src/lib/model/read-pack';
import { packContext, packFiles, withFile } from '../support/pack';

const check = (files: ReadonlyMap<string, string>, today = packContext.today) =>
	checkPack('own', files, { ...packContext, today });

/** The bundled pack with a text of one file replaced, which must be there. */
const replaced = (name: string, from: string, to: string) =>
	withFile(name, (text) => {
		expect(text).toContain(from);
		return text.replace(from, to);
	});

/** The line, counted from 1, on which a row of the bundled pack begins. */
const lineOf = (name: string, start: string) =>
	packFiles
		.get(name)!
		.split('\n')
		.findIndex((row) => row.startsWith(start)) + 1;

describe('checkPack(id, files, context)', () => {
	test('finds nothing in the bundled pack on the day of its release', () => {
		expect(checkPack('2026.1', packFiles, packContext)).toEqual([]);
	});

	const bike = 'bicycle,';
	const bicycle = /\nbicycle,([^,]+),([^,]+),([^,]+),/.exec(packFiles.get('production.csv')!)!;
	const [, low, central, high] = bicycle;
	const bounds = `\nbicycle,${low},${central},${high},`;
	const scaled = (by: number) =>
		`\nbicycle,0,${Number(central) * by},${Number(central) * Math.max(by, 1) * 2},`;

	test.each<[FindingCode, string, string, string, string, string]>([
		['row_ragged', 'production.csv', bike, bounds, `\nbicycle,${low},`, ''],
		['nul_character', 'production.csv', bike, '\nbicycle,', '\nbi\0cycle,', ''],
		['cell_missing', 'production.csv', bike, bounds, `\nbicycle,${low},,${high},`, 'central'],
		['not_a_number', 'production.csv', bike, bounds, `\nbicycle,${low},12 kg,${high},`, 'central'],
		[
			'out_of_order',
			'production.csv',
			bike,
			bounds,
			`\nbicycle,${high},${central},${low},`,
			'low, central, high'
		],
		[
			'amount_negative',
			'production.csv',
			bike,
			bounds,
			`\nbicycle,-1,${central},${high},`,
			'low, central, high'
		],
		[
			'amount_too_large',
			'production.csv',
			bike,
			bounds,
			`\nbicycle,${low},${central},1e10,`,
			'low, central, high'
		],
		['tenfold', 'production.csv', bike, bounds, scaled(10), 'central'],
		['thousandfold', 'production.csv', bike, bounds, scaled(1000), 'central'],
		['wrong_unit', 'production.csv', bike, `${bounds}kg CO2e/item`, `${bounds}t CO2e/item`, 'unit'],
		['unknown_category', 'production.csv', 'bicycel,', '\nbicycle,', '\nbicycel,', 'category'],
		[
			'share_out_of_range',
			'parameters.csv',
			'rebound,all',
			'rebound,all,*,0,0,0,',
			'rebound,all,*,0,20,50,',
			'low, central, high'
		],
		['not_allowed', 'parameters.csv', 'rebound,all', 'rebound,all,*', 'rebound,all,all', 'subject'],
		[
			'not_allowed',
			'parameters.csv',
			'service,size_class',
			'service,size_class,vehicle',
			'service,size_class,huge',
			'subject'
		],
		['not_allowed', 'materials.csv', 'fashion,', '\nfashion,', '\nfashoin,', 'group'],
		[
			'not_allowed',
			'preset-values.csv',
			'half-life,displacement',
			'\nhalf-life,displacement',
			'\nhalf-live,displacement',
			'preset'
		],
		[
			'share_out_of_range',
			'preset-values.csv',
			'survey-fashion,displacement',
			',value,0.39,',
			',value,39,',
			'value'
		],
		[
			'cell_missing',
			'preset-values.csv',
			'survey-fashion,displacement',
			',value,0.39,',
			',value,,',
			'value'
		],
		['not_allowed', 'handling.csv', 'flat,parcel', '\nflat,parcel,', '\nflat,drone,', 'leg']
	])('finds %s in %s', (code, file, start, from, to, column) => {
		const findings = check(replaced(file, from, to)).filter((found) => found.code === code);
		const line = lineOf(file, start) || lineOf(file, bike);
		expect(findings).toContainEqual(expect.objectContaining({ file, line, column }));
	});

	test('finds every fault at once, in the order of files and lines', () => {
		const files = new Map([
			...replaced('parameters.csv', 'rebound,all,*,0,0,0,', 'rebound,all,*,0,2,1,'),
			[
				'production.csv',
				packFiles
					.get('production.csv')!
					.replace(bounds, `\nbicycle,x,y,z,`)
					.replace('\nbed,', '\nbackpack,')
			]
		]);
		const errors = check(files).filter(({ severity }) => severity === 'error');
		const places = errors.map(({ code, file, line }) => [code, file, line]);
		expect(places).toEqual([
			['duplicate_row', 'production.csv', lineOf('production.csv', 'bed,')],
			['not_a_number', 'production.csv', lineOf('production.csv', bike)],
			['not_a_number', 'production.csv', lineOf('production.csv', bike)],
			['not_a_number', 'production.csv', lineOf('production.csv', bike)],
			['out_of_order', 'parameters.csv', lineOf('parameters.csv', 'rebound,all')]
		]);
	});

	test('says where a value names no source, and one that nobody knows', () => {
		const codes = (ids: string) =>
			check(replaced('materials.csv', ',D,desnz-2024,', `,D,${ids},`)).map(({ code }) => code);
		expect(codes('')).toEqual(['source_missing']);
		expect(codes('desnz-2042')).toEqual(['source_unknown']);
		// What is no id, such as a title, says where the value comes from by itself.
		expect(codes('our own measurements')).toEqual([]);
	});

	test('reports a date of review that is past, and one that is none', () => {
		expect(check(packFiles, '2027-06-30')).toEqual([]);
		const overdue = check(packFiles, '2027-07-01');
		// The 12 rows of parameters.csv are to be reviewed by 30 June 2027.
		expect(overdue).toHaveLength(12);
		expect(overdue[0]).toMatchObject({ code: 'review_overdue', file: 'parameters.csv', line: 2 });
		const dated = check(replaced('parameters.csv', '2027-06-30', '2027-06-31'));
		expect(dated).toMatchObject([{ code: 'not_a_date', line: 2, column: 'review_by' }]);
	});

	test('holds a grade against the rule where the evidence of its sources is at hand', () => {
		const row = /\nsmartphone,.*\n/.exec(packFiles.get('production.csv')!)![0];
		const graded = row.replace('GWP100,B,', 'GWP100,A,');
		expect(check(replaced('production.csv', row, graded))).toMatchObject([
			{ code: 'grade_against_rule', parameters: { grade: 'A', rule: 'B' }, column: 'grade' }
		]);
		const elsewhere = graded.replace(/GWP100,A,[^,]+,/, 'GWP100,A,our own measurements,');
		expect(check(replaced('production.csv', row, elsewhere))).toEqual([]);
	});

	test.each<[FindingCode, string, RegExp]>([
		['parameter_missing', 'parameters.csv', /^rebound,all/],
		['preset_missing', 'presets.csv', /^default,/],
		['handling_missing', 'handling.csv', /^flat,parcel/]
	])('finds %s where a row of %s is gone', (code, file, row) => {
		const files = withFile(file, (text) =>
			text
				.split('\n')
				.filter((line) => !row.test(line))
				.join('\n')
		);
		expect(check(files)).toContainEqual(expect.objectContaining({ code, file, line: 0 }));
	});

	test('finds a column that is gone once, not in every row', () => {
		const files = withFile('materials.csv', (text) => text.replace(',unit,', ',einheit,'));
		expect(check(files)).toMatchObject([
			{ code: 'column_missing', file: 'materials.csv', line: 1, parameters: { name: 'unit' } }
		]);
	});

	test.each([
		['{', 'description_unreadable'],
		['{}', 'seed_missing'],
		['{"seed": 1.5}', 'seed_missing']
	])('finds fault with the description %s', (text, code) => {
		expect(check(withFile('datapackage.json', () => text))).toMatchObject([{ code }]);
	});

	test('takes a table that is missing for the bundled one', () => {
		const files = new Map([['production.csv', packFiles.get('production.csv')!]]);
		const findings = check(files);
		expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
		expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['table_missing']));
	});

	test('finds a pack that is not what was released under its name', () => {
		const files = replaced('production.csv', bounds, `\nbicycle,${low},${central},${central},`);
		expect(checkPack('2026.1', files, packContext)).toMatchObject([{ code: 'checksum_differs' }]);
		const seed = withFile('datapackage.json', (text) => text.replace('"seed": 2026', '"seed": 1'));
		expect(checkPack('2026.1', seed, packContext)).toMatchObject([{ code: 'checksum_differs' }]);
	});

	test('checks the overrides and categories that a pack brings with it', () => {
		const files = new Map([
			...packFiles,
			[
				'overrides.csv',
				'category,parameter,low,central,high,unit,source\nkayak,direct,,9,,,x\nkayak,service,,70,,,\n'
			],
			['categories.csv', 'id,name_en,name_zh,group,size_class\nkayak,Kayak,皮划艇,leisure,huge\n']
		]);
		expect(check(files).map(({ code, file, line }) => [code, file, line])).toEqual([
			['share_out_of_range', 'overrides.csv', 3],
			['source_missing', 'overrides.csv', 3],
			['not_allowed', 'categories.csv', 2]
		]);
	});

	test('without an error a pack can be read, whichever cell is changed', () => {
		const cells = fc.constantFrom(
			'',
			'0',
			'-1',
			'2',
			'x',
			'1e99',
			'all',
			'*',
			'A',
			'phone',
			'a\0b'
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...packTables),
				fc.nat(),
				fc.nat(),
				cells,
				(name, at, by, cell) => {
					const files = withFile(name, (text) => {
						const lines = text.trimEnd().split('\n');
						const line = 1 + (at % (lines.length - 1));
						const parts = lines[line]!.split(',');
						parts[by % parts.length] = cell;
						return lines.with(line, parts.join(',')).join('\n');
					});
					const isFine = check(files).every(({ severity }) => severity === 'warning');
					if (isFine) expect(() => readPack('own', files)).not.toThrow(InputError);
				}
			),
			{ numRuns: 100 }
		);
	});
});
