import { describe, expect, test } from 'vitest';
import type { NamedContents } from '../../src/lib/export/figure/figure-contents';
import { isSameContents } from '../../src/lib/export/figure/same-contents';
import { changesSince } from '../../src/lib/ui/studio/changes-since';
import type { FigureOffers } from '../../src/lib/ui/studio/figure-offers';
import { likelyChoices } from '../../src/lib/ui/studio/likely-choices';

const made = {
	version: '1.0.0',
	inputs: [
		{ name: 'a.csv', sha256: 'aa', bytes: 1 },
		{ name: 'b.csv', sha256: 'bb', bytes: 2 }
	],
	limits: ['Platform: Xianyu'],
	period: { from: '2024-01-01', to: '2024-12-31' },
	factorPack: { id: '2026.1', sha256: 'ff' },
	method: { preset: 'default' }
};

describe('a figure that came back from its file', () => {
	test('is of the log on screen whatever its files are called, and in which order they lie', () => {
		const inputs = made.inputs.toReversed().map((file) => ({ ...file, name: 'other.csv' }));
		expect(changesSince(made, { ...made, inputs })).toEqual([]);
	});

	test('is of another log where a file is another', () => {
		const inputs = [made.inputs[0]!, { ...made.inputs[1]!, sha256: 'cc' }];
		expect(changesSince(made, { ...made, inputs })).toBeNull();
	});

	test.each([
		['version', { version: '1.1.0' }],
		['pack', { factorPack: { id: '2026.1', sha256: 'ee' } }],
		['method', { method: { preset: 'all-low' } }],
		['view', { limits: [] }],
		['view', { period: null }]
	])('says that the %s is another', (change, other) => {
		expect(changesSince(made, { ...made, ...other })).toEqual([change]);
	});

	test('has the numbers of the log where it is drawn from the same, however that is written', () => {
		const row = { key: 'xianyu', label: 'Xianyu', items: 1, net: null };
		const of = (rows: readonly object[]) =>
			({ name: 'platforms', contents: rows }) as unknown as NamedContents;
		const { key, ...others } = row;
		expect(isSameContents(of([row]), of([{ ...others, key, grade: undefined }]))).toBe(true);
		expect(isSameContents(of([row]), of([{ ...row, items: 2 }]))).toBe(false);
		expect(isSameContents(of([{}]), of([{}]))).toBe(false);
	});
});

describe('what was chosen for a figure', () => {
	const offers: FigureOffers = {
		periods: ['previous'],
		sides: [
			{
				...{ key: 'platform', label: 'Platform' },
				parts: [
					{ key: 'xianyu', label: 'Xianyu' },
					{ key: 'vinted', label: 'Vinted' }
				]
			}
		],
		by: [{ key: 'platform', label: 'Platform' }],
		items: [{ key: 'sofa', label: 'Sofa' }],
		only: []
	};

	test('may be a period, or the parts that it names', () => {
		const rows = { before: 'Xianyu', after: 'Vinted', rows: [] };
		expect(likelyChoices({ name: 'slope', contents: rows }, offers)).toEqual([
			{ choice: { sides: 'previous' } },
			{
				choice: {
					sides: {
						before: { kind: 'part', dimension: 'platform', key: 'xianyu' },
						after: { kind: 'part', dimension: 'platform', key: 'vinted' }
					}
				}
			}
		]);
	});

	test('is the dimension of its column, or the rows that it shows', () => {
		const trends = { grain: 'month', starts: [], column: 'Platform', rows: [] } as const;
		expect(likelyChoices({ name: 'multiples', contents: trends }, offers)).toEqual([
			{ choice: { by: 'platform' } }
		]);
		const own = { key: 'own', label: '', kind: 'own', year: '', note: '' } as const;
		const kgPerItem = { low: null, central: 1, high: null };
		expect(likelyChoices({ name: 'claims', contents: [{ ...own, kgPerItem }] }, offers)).toEqual([
			{ choice: { only: ['own'] } }
		]);
	});

	test('is nothing where a figure has no choice', () => {
		expect(likelyChoices({ name: 'platforms', contents: [] }, offers)).toEqual([{}]);
	});
});
