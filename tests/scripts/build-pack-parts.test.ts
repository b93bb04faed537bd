import { describe, expect, test } from 'vitest';
import { tableProblems } from '../../scripts/build-pack/table-problems';
import type { TableSchema } from '../../scripts/build-pack/table-schema';
import { widen, wideningByGrade } from '../../src/lib/model/widen';
import { yearSpan } from '../../scripts/build-pack/year-span';
import type { EvidencePoint } from '../../src/lib/model/evidence-point';
import { gradeOf } from '../../src/lib/model/grade';
import { median } from '../../src/lib/model/median';
import { plainNumber } from '../../src/lib/model/plain-number';

describe('the rule for one category', () => {
	test.each([
		[[9], 9],
		[[3, 1], 2],
		[[5, 1, 3], 3],
		[[50.5, 53, 55.5, 79.3], 54.25]
	])('median(%j) is %d', (values, expected) => {
		expect(median(values)).toBe(expected);
	});

	test('median([]) throws: no values have no middle', () => {
		expect(() => median([])).toThrow('no median of no values');
	});

	test.each<[string, [string, number][], string]>([
		['a single point', [['a', 1]], 'D'],
		[
			'several points of one family',
			[
				['a', 1],
				['a', 1.1]
			],
			'C'
		],
		[
			'two families within a factor of 3',
			[
				['a', 1],
				['b', 3]
			],
			'B'
		],
		[
			'two families beyond a factor of 3',
			[
				['a', 1],
				['b', 3.01]
			],
			'C'
		],
		[
			'three families within a factor of 2',
			[
				['a', 1],
				['b', 2],
				['c', 1.5]
			],
			'A'
		],
		[
			'three families within a factor of 3',
			[
				['a', 1],
				['b', 2.01],
				['c', 1.5]
			],
			'B'
		],
		[
			'three families beyond a factor of 3',
			[
				['a', 1],
				['b', 4],
				['c', 2]
			],
			'C'
		]
	])('gradeOf(%s)', (_, points, grade) => {
		expect(gradeOf(pointsOf(points))).toBe(grade);
	});

	test('widen(grade, central, values) reaches to the points or to the widening, whichever is further', () => {
		expect(widen('D', 10, [10])).toEqual({ low: 4, central: 10, high: 25 });
		expect(widen('A', 10, [7, 12])).toEqual({ low: 7, central: 10, high: 12.5 });
		expect(wideningByGrade).toEqual({ A: 1.25, B: 1.5, C: 2, D: 2.5 });
	});

	test.each([
		[54.25, '54.25'],
		[54.25 / 1.5, '36.1666666666667'],
		[1186 * 2.5, '2965'],
		[0, '0']
	])('plainNumber(%d) is %s', (value, text) => {
		expect(plainNumber(value)).toBe(text);
	});

	test('yearSpan(texts) spans spans and leaves out the undated', () => {
		expect(yearSpan(['2020-2023', 'undated', '2018'])).toBe('2018-2023');
		expect(yearSpan(['2018', '2018'])).toBe('2018');
		expect(yearSpan(['undated'])).toBe('undated');
	});
});

describe('the check of a table', () => {
	test('tableProblems(schema, text) names missing, malformed and repeated cells', () => {
		const schema: TableSchema = {
			fields: [
				{ name: 'id', type: 'string', constraints: { required: true, pattern: '^[a-z]+$' } },
				{ name: 'kg', type: 'number', constraints: { minimum: 0 } }
			],
			primaryKey: ['id']
		};
		expect(tableProblems(schema, 'id,kg\na,1\nb,\n')).toEqual([]);
		expect(tableProblems(schema, 'id,kg\n,x\nA,-1\nA,1\n')).toEqual([
			'row 2: id is missing',
			'row 2: kg is no number: x',
			'row 3: id has no such form: A',
			'row 3: kg is below 0: -1',
			'row 4: id has no such form: A',
			'id twice: A'
		]);
		expect(tableProblems(schema, 'kg,id\n')).toEqual(['header is kg,id, not id,kg']);
	});
});

function pointsOf(values: readonly [family: string, value: number][]): EvidencePoint[] {
	return values.map(([family, kgCo2ePerItem]) => ({
		category: 'kettle',
		sourceId: 'X',
		family,
		kgCo2ePerItem,
		scope: 'gate',
		geography: 'FR',
		year: '2026',
		licence: 'MIT',
		use: 'median',
		note: ''
	}));
}
