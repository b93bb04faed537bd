import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/lib/model/fingerprint';
import { everyTrade, withKeys, type Keys } from '../../src/lib/model/trade-filter';
import type { View } from '../../src/lib/model/view';
import { viewDifferences, type OpenData } from '../../src/lib/model/view-differences';
import { march, plainView } from '../support/views';

const open: OpenData = { data: march, pack: plainView.pack, keys: () => [] };
const april = { ...march, name: 'april.csv', log: fingerprint(['april']), trades: 13_000 };
const onApril: OpenData = {
	...open,
	data: { ...april, from: '2024-04-01', to: '2024-04-30' }
};
const kinds = (view: View, on: OpenData) => viewDifferences(view, on).map(({ kind }) => kind);

describe('a view on the data it was made on', () => {
	test('differs in nothing', () => {
		expect(viewDifferences(plainView, open)).toEqual([]);
	});

	test('says so where words are mapped otherwise', () => {
		const data = { ...march, mapping: fingerprint(['gift\u0000book']) };
		expect(kinds(plainView, { ...open, data })).toEqual(['mapping']);
	});

	test('names both packs where it was made with another', () => {
		const pack = { id: '2027.1', sha256: 'cd'.repeat(32) };
		expect(viewDifferences(plainView, { ...open, pack })).toEqual([
			{ kind: 'pack', made: '2026.1', open: '2027.1' }
		]);
	});

	test('says where own values differ that it does not bring along', () => {
		const data = { ...march, factors: fingerprint(['book']) };
		expect(kinds(plainView, { ...open, data })).toEqual([]);
		expect(kinds({ ...plainView, overrides: null }, { ...open, data })).toEqual(['factors']);
	});
});

describe('a view on other data', () => {
	test('says what it was made on and what is open, once for all that follows from it', () => {
		const data = { ...onApril.data, mapping: fingerprint(['x']) };
		expect(viewDifferences(plainView, { ...onApril, data })).toEqual([
			{ kind: 'log', made: march, open: data }
		]);
	});

	test('names the words of its filter that are not there', () => {
		const filter = withKeys(everyTrade, 'platform', ['xianyu', 'zhuanzhuan', null]);
		const keys = (column: string): Keys => (column === 'platform' ? ['xianyu', 'kongfz'] : []);
		expect(viewDifferences({ ...plainView, filter }, { ...onApril, keys })[1]).toEqual({
			kind: 'keys',
			column: 'platform',
			keys: ['zhuanzhuan', null]
		});
	});

	test.each([
		['before it', '2024-03-01', '2024-03-31', true],
		['after it', '2024-05-01', null, true],
		['that ends on its first day', '2024-03-15', '2024-04-01', false],
		['that begins on its last day', '2024-04-30', null, false],
		['without limits', null, null, false]
	])('says so for a period %s: %s to %s', (_, from, to, isEmpty) => {
		const filter = { ...everyTrade, from, to };
		expect(kinds({ ...plainView, filter }, onApril).includes('period')).toBe(isEmpty);
	});

	test('has no day in any period where it is undated', () => {
		const undated = { ...open, data: { ...march, from: null, to: null } };
		expect(kinds({ ...plainView, filter: { ...everyTrade, to: '2024-03-31' } }, undated)).toEqual([
			'period'
		]);
	});
});

describe('fingerprint(parts)', () => {
	test('is the same for the same parts, and another one where they are cut elsewhere', () => {
		expect(fingerprint(['ab', 'c'])).toBe(fingerprint(['ab', 'c']));
		expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
		expect(fingerprint([])).not.toBe(fingerprint(['']));
	});

	test('tells a hundred thousand words apart', () => {
		const prints = Array.from({ length: 1e5 }, (_, index) => fingerprint([`word ${index}`]));
		expect(new Set(prints).size).toBe(1e5);
	});
});
