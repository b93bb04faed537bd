import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/lib/model/input-error';
import { readClaims } from '../../src/lib/model/read-claims';

const text = readFileSync('data/claims.csv', 'utf8');
const [header] = text.split('\n', 1);
const columns = header!.split(',');

/** A table of one claim with some cells filled. */
function claimWith(cells: Readonly<Record<string, string>>): string {
	const given: Readonly<Record<string, string>> = {
		id: 'one',
		statement_en: 'A claim.',
		statement_zh: '一条说法。',
		basis: 'unknown',
		cumulative: 'no',
		seen: 'P',
		source_ids: 'a|b',
		floor: 'no',
		...cells
	};
	return `${header}\n${columns.map((column) => given[column] ?? '').join(',')}\n`;
}

describe('readClaims', () => {
	test('reads every published claim', () => {
		expect(readClaims(text)).toHaveLength(74);
	});

	test('gives null for what a claim does not tell, and never 0', () => {
		const [claim] = readClaims(claimWith({}));
		expect(claim).toMatchObject({
			platform: null,
			quantity: null,
			unit: null,
			items: null,
			users: null,
			households: null,
			trees: null,
			kgCo2eTotal: null,
			kgCo2ePerItem: null,
			itemsAre: null,
			shareOf: null,
			categories: [],
			asPrinted: [],
			isFloor: false,
			sourceIds: ['a', 'b']
		});
	});

	test('keeps the numbers of a doubtful print apart', () => {
		const [claim] = readClaims(claimWith({ as_printed: 'users=2000|kg_co2e_total=66800' }));
		expect(claim?.asPrinted).toEqual([
			{ column: 'users', value: 2000 },
			{ column: 'kg_co2e_total', value: 66_800 }
		]);
		expect(claim?.users).toBeNull();
	});

	test.each([
		['unit', 'elephants'],
		['users', 'many'],
		['basis', ''],
		['floor', 'perhaps'],
		['as_printed', 'users=many'],
		['as_printed', 'colour=3']
	])('refuses %s = %j, and says in which line', (column, value) => {
		const read = () => readClaims(claimWith({ [column]: value }));
		expect(read).toThrow(InputError);
		expect(read).toThrow(/"line":2/);
	});
});
