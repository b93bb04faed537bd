import { describe, expect, test } from 'vitest';
import { planColumns } from '../../../src/lib/ingest/columns/plan-columns';
import type { Reading } from '../../../src/lib/model/reading';
import { isCategoryWord } from '../helpers';
import { roleHeaders, singleNames } from './role-headers';

/** A reading of a table with these columns and values, however it was cut into fields. */
function readingOf(names: readonly string[], values: readonly string[]): Reading {
	return {
		file: 'log.csv',
		format: 'csv',
		compression: 'none',
		encoding: 'utf-8',
		byteOrderMark: false,
		dialect: { delimiter: ';', quote: '"', escape: '"', recordEnd: '\n' },
		preambleLines: 0,
		headerRow: 1,
		firstDataLine: 2,
		columns: names.map((name, index) => ({ name, samples: [values[index]!] })),
		confidence: 1,
		evidence: []
	};
}

function playedBy(names: readonly string[], values: readonly string[]): Record<string, string> {
	const { plan } = planColumns([readingOf(names, values)], { isCategoryWord });
	return Object.fromEntries(plan.roles.map(({ role, column }) => [role, column]));
}

describe('the roles of columns', () => {
	test.each(roleHeaders)('in %s', (header, row, roles) => {
		const expected = Object.fromEntries(
			roles.split(/ (?=[a-z]+=)/).map((said) => said.split('=') as [string, string])
		);
		expect(playedBy(header.split(';'), row.split(';'))).toEqual(expected);
	});

	test.each(
		singleNames.flatMap(([role, value, names]) =>
			names.split(', ').map((name) => [name, role, value])
		)
	)('%s is a column of the role %s', (name, role, value) => {
		expect(playedBy([name!, 'category'], [value!, 'phone'])).toEqual({
			[role!]: name,
			category: 'category'
		});
	});

	test('prices show themselves by their currency, places and platforms where they are known', () => {
		const { plan } = planColumns(
			[readingOf(['a', 'b', 'c', 'd'], ['€ 5,00', 'Hubei', 'Vinted', '2024-03-05'])],
			{
				isCategoryWord,
				isRegionWord: (text) => text === 'Hubei',
				isPlatformWord: (text) => text === 'Vinted'
			}
		);
		expect(plan.roles.map(({ role, column, by }) => [role, column, by])).toEqual([
			['date', 'd', 'content'],
			['platform', 'c', 'content'],
			['region', 'b', 'content'],
			['price', 'a', 'content']
		]);
	});

	test('a duration is neither a date nor a count', () => {
		expect(playedBy(['时长', 'duration', '品类'], ['00:03:20', '3h 20min', '手机'])).toEqual({
			category: '品类'
		});
	});
});
