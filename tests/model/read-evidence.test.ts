import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/lib/model/read-evidence';

const header =
	'category,source_id,source_family,kg_co2e_per_item,scope,geography,year,licence,use,note\n';
const read = (row: string) => readEvidence(new Map([['points.csv', header + row]]));

describe('readEvidence(files)', () => {
	test('gives a point with all that its line says', () => {
		expect(read('book,ICO2,ADEME,1.1,gate,FR,2026,MIT,median,')).toEqual([
			{
				category: 'book',
				sourceId: 'ICO2',
				family: 'ADEME',
				kgCo2ePerItem: 1.1,
				scope: 'gate',
				geography: 'FR',
				year: '2026',
				licence: 'MIT',
				use: 'median',
				note: ''
			}
		]);
	});

	test.each([
		'book,ICO2,ADEME,1.1,gate,FR,2026,MIT,maybe,',
		'book,ICO2,ADEME,,gate,FR,2026,MIT,median,',
		'book,ICO2,ADEME,-1,gate,FR,2026,MIT,median,',
		'book,ICO2,ADEME,0,gate,FR,2026,MIT,median,'
	])('refuses %j with its line', (row) => {
		expect(() => read(row)).toThrow(/bad_pack .*"line":2/);
	});
});
