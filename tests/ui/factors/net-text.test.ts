import { describe, expect, test } from 'vitest';
import { exactly } from '../../../src/lib/model/estimate';
import { factorRow } from '../../../src/lib/ui/factors/factor-row';
import { netText } from '../../../src/lib/ui/factors/net-text';
import { library } from '../../support/library';

const rowOf = (id: string, own: Parameters<typeof factorRow>[2] = []) =>
	factorRow(
		library,
		library.categories.find((category) => category.id === id)!,
		own
	).row;

describe('netText(row, locale)', () => {
	test('says a product that gives the net, for every category of the pack', () => {
		const rows = library.categories.map(({ id }) => rowOf(id));
		const products = rows.filter((row) => netText(row, 'en').includes('×'));
		expect(products.length).toBeGreaterThan(50);
		for (const row of products) {
			const [, ...texts] =
				/P ([\d.,]+) × D ([\d.]+) × S ([\d.]+) × \(1 − R\) ([\d.]+) − handling ([\d.,]+) = \*\*(−?[\d.,]+)/.exec(
					netText(row, 'en')
				)!;
			const [p, d, s, kept, handling, net] = texts.map((text) =>
				Number(text.replaceAll(',', '').replace('−', '-'))
			);
			expect(p! * d! * s! * kept! - handling!).toBeCloseTo(net!, 9);
			expect(net).toBeCloseTo(row.net!.central, 9);
		}
	});

	test('says that nothing is displaced where nothing is', () => {
		const row = rowOf('antique');
		expect(row.displacesNothing).toBe(true);
		expect(netText(row, 'en')).toMatch(/^One item displaces nothing: 0 − handling/);
	});

	test('takes a net figure of the user as it stands', () => {
		const own = {
			category: 'sofa',
			parameter: 'direct',
			value: exactly(12.5),
			source: ''
		} as const;
		expect(netText(rowOf('sofa', [own]), 'en')).toContain('**12.5 kg CO₂e**');
	});
});
