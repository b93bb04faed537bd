import { expect, test } from 'vitest';
import { DrawStore, unitRanges } from '../../../src/lib/impact';
import { central } from '../../../src/lib/impact/central';
import { addedCategory } from '../../../src/lib/model/added-category';
import type { FactorOverride } from '../../../src/lib/model/factor-override';
import { factorRow } from '../../../src/lib/ui/factors/factor-row';
import { FactorRows } from '../../../src/lib/ui/factors/factor-rows';
import { library } from '../../support/library';

const phone: FactorOverride = {
	category: 'smartphone',
	parameter: 'production',
	value: { low: 50, central: 60, high: 70 },
	source: 'a report'
};

test('a row holds the net of one item by hand: 54.25 x 0.5 x 0.7 - 0.47 = 18.5175 kg for a posted phone', () => {
	const [row] = new FactorRows(library).with([], []);
	expect(row?.id).toBe('smartphone');
	expect(row?.net?.central).toBeCloseTo(18.5175, 10);
	expect(row?.operatingModel).toBe('c2c_shipped');
});

test('every category has a row, and a value in force wherever the pack has one', () => {
	const rows = new FactorRows(library).with([], []);
	expect(rows.map(({ id }) => id)).toEqual(library.categories.map(({ id }) => id));
	for (const { id, values } of rows) {
		const factor = library.pack.production.get(id);
		expect(values.production?.central).toBe(factor?.central);
	}
});

test('an edit of one category leaves the rows of all others the very same objects', () => {
	const table = new FactorRows(library);
	const before = table.with([], []);
	const after = table.with([phone], []);
	const changed = after.filter((row, index) => row !== before[index]).map(({ id }) => id);
	expect(changed).toEqual(['smartphone']);
	expect(after[0]?.values.production).toEqual(phone.value);
	expect(table.with([phone], [])[0]).toBe(after[0]);
});

test('a row that was made before is kept where nothing of it is the user’s own', () => {
	const known = new FactorRows(library).with([], []);
	const table = new FactorRows(library, known);
	expect(table.with([], [])[1]).toBe(known[1]);
	expect(table.with([phone], [])[0]).not.toBe(known[0]);
});

test('a category that displaces nothing has a known net without production', () => {
	const rows = new FactorRows(library).with([], []);
	const opened = rows.find(({ id }) => id === 'cosmetics_opened');
	expect(opened?.displacesNothing).toBe(true);
	expect(opened?.values.production).toBeNull();
	expect(opened?.net?.central).toBeCloseTo(-0.47, 10);
});

test('a category without evidence has no factor until it is given one', () => {
	const added = addedCategory('kite');
	const table = new FactorRows(library);
	expect(table.with([], [added]).at(-1)?.net).toBeNull();
	const own = { ...phone, category: 'kite' };
	// 60 x 0.5 x 0.7 - 1.08, a parcel of medium size.
	expect(table.with([own], [added]).at(-1)?.net?.central).toBeCloseTo(19.92, 10);
});

test('the modelled range of one item holds its central value', () => {
	const resolved = library.categories.map((category) => factorRow(library, category, []));
	const factors = resolved.flatMap(({ factor }) => factor ?? []);
	const ranges = unitRanges(factors, new DrawStore(library.pack.seed, 1000));
	factors.forEach((factor, index) => {
		const { low, high } = ranges[index]!;
		const middle = central('net', factor, 1, 0);
		expect(low, factor.category).toBeLessThanOrEqual(middle);
		expect(high, factor.category).toBeGreaterThanOrEqual(middle);
	});
});
