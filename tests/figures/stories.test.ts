import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	fitted,
	frameFormat,
	item,
	number,
	pictograms,
	type NumberRows,
	type SceneNode
} from '../../src/lib/figures/index';
import { collisions, strays } from './geometry';
import { english } from './samples';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const net = { low: 183_400, central: 437_000, high: 790_000 };
const rows: NumberRows = {
	goods: '10 second-hand items',
	...{ net, cautious: 180_000, isDefault: true, equivalents: [] }
};

describe('number', () => {
	test('says the cautious amount first, then the central one with its range', () => {
		const figure = number(rows, english);
		expect(plain(figure.title)).toBe('10 second-hand items avoided at least 180 tonnes CO₂e');
		expect(plain(figure.description)).toBe(
			'Cautious figure: at least 180 tonnes CO₂e. Central figure 437 t CO₂e, modelled range 180 to 790 t (5th to 95th percentile).'
		);
	});

	test('gives no "at least" by another method than the default', () => {
		const figure = number({ ...rows, isDefault: false }, english);
		expect(plain(figure.title)).toBe('10 second-hand items avoided about 437 tonnes CO₂e');
		expect(JSON.stringify(figure)).not.toContain('at least');
	});

	test('says that there may be none where the range reaches zero', () => {
		const unsure = { ...rows, cautious: null, net: { ...net, low: -20_000 } };
		expect(number(unsure, english).footer.note).toContain('there may be none');
		expect(number(rows, english).footer.note).not.toContain('there may be none');
	});

	test('names a cost as a cost and restates none of it', () => {
		const tree = { unit: 'tree-years', low: null, central: 3, high: 4 };
		const cost = { low: -9000, central: -4000, high: -100 };
		const figure = number({ ...rows, cautious: null, net: cost, equivalents: [tree] }, english);
		expect(plain(figure.title)).toBe(
			'10 second-hand items caused about 4 tonnes CO₂e more than they avoided'
		);
		expect(figure.description).not.toContain('tree');
	});
});

describe('pictograms', () => {
	const trees = { kind: 'tree', unit: 'tree-years', definition: 'One tree, one year.' } as const;
	const fills = ({ children }: SceneNode) =>
		children
			.filter(({ tag, attributes }) => tag === 'path' && attributes['d']!.includes('Z'))
			.map(({ attributes }) => attributes['fill-opacity'] ?? attributes['fill']!);

	test('fill no more pictures than the low end holds and leave none of the high end out', () => {
		// High 158,000 over 60 pictures is 2,633 a picture: the next round step is 5,000. Filled are
		// floor(18,000 / 5,000) = 3, pale up to round(58,267 / 5,000) = 12, empty up to ceil(31.6) = 32.
		const value = { low: 18_000, central: 58_267, high: 158_000 };
		const looks = fills(pictograms({ ...trees, value }, english).scene).slice(0, -3);
		const accent = english.theme.accent;
		expect(looks.filter((look) => look === accent)).toHaveLength(3);
		expect(looks.filter((look) => look === '0.4')).toHaveLength(9);
		expect(looks.filter((look) => look === 'none')).toHaveLength(20);
	});

	test('fill none where there may be none, and are not drawn where nothing is avoided', () => {
		const value = { low: null, central: 30, high: 60 };
		expect(fills(pictograms({ ...trees, value }, english).scene)).not.toContain(
			english.theme.accent
		);
		const none = pictograms({ ...trees, value: null }, english);
		expect(none.title).toBe('No equivalent (tree-years): the total is not above zero');
	});
});

describe('item', () => {
	const phone = {
		label: 'Phone',
		model: 'Resold by the platform',
		// 54.25 x 0.5 x 0.7 = 18.99; less 3.65 is 15.34.
		...{ production: 54.25, displacement: 0.5, service: 0.7, rebound: 0, added: 3.65 },
		...{ direct: null, net: { low: 5.8, central: 15.34, high: 33 } }
	};

	test('shows the arithmetic in the order in which it is done', () => {
		const { table, title } = item(phone, english);
		expect(plain(title)).toBe('Phone: one bought second-hand avoids about 15.3 kg CO₂e');
		expect(table.rows.map(([, value]) => plain(value!))).toEqual([
			'54.3 kg',
			'× 0.5',
			'× 0.7',
			'− 3.65 kg',
			'= 15.3 kg'
		]);
	});

	test('shows a published figure as what it is', () => {
		const { table } = item(
			{ ...phone, direct: 25, net: { low: 25, central: 25, high: 25 } },
			english
		);
		expect(table.rows.map(([words]) => words)[0]).toBe('net figure as published, per item');
	});
});

test('stories keep their texts apart and inside at every size and for any amount', () => {
	const amount = fc
		.tuple(fc.integer({ min: -6, max: 10 }), fc.integer({ min: -999, max: 999 }))
		.map(([exponent, digits]) => digits * 10 ** exponent);
	const label = fc.constantFrom('Phones', '二手奢侈品箱包', '<b>', 'W'.repeat(40), 'a\u202eb');
	const size = fc
		.tuple(fc.integer({ min: 400, max: 3000 }), fc.integer({ min: 400, max: 3000 }))
		.map(([width, height]) => frameFormat(`${width}x${height}`)!);
	const locale = fc.constantFrom('en' as const, 'zh' as const);
	fc.assert(
		fc.property(amount, label, size, locale, (central, name, format, language) => {
			const range = { low: central - 2 * Math.abs(central), central, high: central + 9 };
			const equal = { unit: name, low: null, central: 12, high: 90_000_000 };
			const value = {
				low: Math.abs(central),
				central: Math.abs(central),
				high: Math.abs(central) + 9
			};
			const big = { goods: name, net: range, cautious: null, isDefault: true };
			const drawn = [
				(given: typeof english) => number({ ...big, equivalents: [equal, equal] }, given),
				(given: typeof english) =>
					pictograms({ kind: 'household', unit: name, definition: name, value }, given),
				(given: typeof english) => item({ ...phoneOf(name), added: central, net: range }, given)
			];
			for (const draw of drawn) {
				const { scene } = fitted(draw, format, { ...english, locale: language });
				expect(strays(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
			}
		}),
		{ seed: 1, numRuns: 60 }
	);
});

function phoneOf(label: string) {
	return {
		...{ label, model: label, production: 54.25, displacement: 0.5, service: 0.7 },
		...{ rebound: 0.2, direct: null }
	};
}
