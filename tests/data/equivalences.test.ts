import { expect, test } from 'vitest';
import { parts, table } from './read-data';

const rows = table('equivalences.csv');
const find = (id: string) => rows.find((row) => row.id === id);

/** The day the values were released: a review that was due before would have been past from the start. */
const releasedOn = '2026-11-23';

test('low <= central <= high', () => {
	for (const { id, low, central, high } of rows) {
		expect(Number(low), id).toBeLessThanOrEqual(Number(central));
		expect(Number(central), id).toBeLessThanOrEqual(Number(high));
	}
});

test('every review date is still to come on the day of release', () => {
	expect(rows.filter(({ review_by }) => review_by! <= releasedOn)).toEqual([]);
});

test.each([
	// The range quoted in the press, and its middle.
	['tree-year', '5', '7.5', '10'],
	// Over ten years together: reading it as yearly is the common tenfold error.
	['tree-epa-10yr', '60', '60', '60'],
	['cedar-year-jp', '8.8', '8.8', '8.8'],
	['household-energy-cn', '2000', '3320', '3460']
])('%s is %s / %s / %s kg', (id, low, central, high) => {
	expect(find(id)).toMatchObject({ low, central, high });
});

test('household-electricity-cn is 2,706 kWh at 0.5366 kg, 1,452 kg', () => {
	expect(Number(find('household-electricity-cn')?.central)).toBeCloseTo(2706 * 0.5366, 0);
});

test.each([
	['household-energy-us', 7450],
	['household-energy-uk', 2700],
	['household-energy-jp', 2590]
])('%s is %d kg', (id, kg) => {
	expect(Number(find(id)?.central)).toBe(kg);
});

// prettier-ignore
test.each([
	'household-electricity-us', 'household-electricity-eu', 'household-electricity-uk',
	'household-electricity-jp', 'car-km', 'petrol-litre', 'phone-charge', 'tv-hour', 'person-year',
	'flight-domestic-km', 'flight-paris-newyork-return'
])('%s is there', (id) => {
	expect(find(id)).toBeDefined();
});

test('every kind has one default at most, and one for a region', () => {
	const defaults = rows.filter(({ is_default }) => is_default === 'true').map(({ kind }) => kind);
	expect(new Set(defaults).size).toBe(defaults.length);
	const regional = rows.flatMap(({ kind, default_for }) =>
		parts(default_for).map((region) => `${kind} ${region}`)
	);
	expect(new Set(regional).size).toBe(regional.length);
});

test('the defaults for China are the tree-year and the energy of a household', () => {
	expect(find('tree-year')?.is_default).toBe('true');
	expect(parts(find('household-energy-cn')?.default_for)).toContain('CN');
});

test('no unit is called energy saved', () => {
	for (const { id, ...texts } of rows)
		expect(Object.values(texts).join(' '), id).not.toMatch(/energy saved/i);
});
