import { describe, expect, test } from 'vitest';
import type { FactorOverride } from '../../../src/lib/model/factor-override';
import { readFactorOverrides } from '../../../src/lib/model/read-factor-overrides';
import { addedFrom, type AddedEntry } from '../../../src/lib/ui/factors/added-entry';
import { withOverride, withoutOverrides } from '../../../src/lib/ui/factors/changed-overrides';
import { evidenceSpread } from '../../../src/lib/ui/factors/evidence-spread';
import { FactorRows } from '../../../src/lib/ui/factors/factor-rows';
import { overridesCsv } from '../../../src/lib/model/overrides-csv';
import { ownValuesText } from '../../../src/lib/ui/factors/own-values';
import { everything, wantedRows } from '../../../src/lib/ui/factors/wanted-rows';
import { library } from '../../support/library';
import { packContext } from '../../support/pack';

const value = { low: 1, central: 2, high: 3 };
const phone: FactorOverride = {
	category: 'smartphone',
	parameter: 'production',
	value,
	source: ''
};
const rate: FactorOverride = {
	category: 'smartphone',
	parameter: 'displacement',
	value: { low: 0.1, central: 0.2, high: 0.3 },
	source: 'a survey, 2025'
};
const book: FactorOverride = { ...phone, category: 'book' };

describe('the list of own values', () => {
	test('holds one value for a parameter of a category, in its first place', () => {
		const changed = { ...phone, source: 'a report' };
		expect(withOverride([phone, book], changed)).toEqual([changed, book]);
		expect(withOverride([phone], rate)).toEqual([phone, rate]);
	});

	test('gives up one value, or all of a category', () => {
		expect(withoutOverrides([phone, rate, book], 'smartphone', 'production')).toEqual([rate, book]);
		expect(withoutOverrides([phone, rate, book], 'smartphone')).toEqual([book]);
	});

	test('comes back from its file as it was', () => {
		const text = overridesCsv([phone, rate, book]);
		const read = readFactorOverrides('factors.csv', text, library.categories);
		expect(read.overrides).toMatchObject([phone, rate, book]);
		expect(read.issues).toEqual([]);
	});

	test('says how many values are own, and how many of them are assumptions', () => {
		expect(ownValuesText([], 'en')).toBe('');
		expect(ownValuesText([rate], 'en')).toBe('1 value is your own');
		expect(ownValuesText([rate, phone, book], 'en')).toBe(
			'3 values are your own, 2 of them without a source: own assumptions'
		);
	});
});

describe('the library is found by', () => {
	const rows = new FactorRows(library).with([phone], []);
	const found = (wanted: Partial<typeof everything>, inLog: readonly string[] = []) =>
		wantedRows(rows, { ...everything, ...wanted }, new Set(inLog)).map(({ id }) => id);

	test('a name in either language', () => {
		expect(found({ search: 'SMARTph' })).toEqual(['smartphone']);
		expect(found({ search: '智能手机' })).toEqual(['smartphone']);
	});

	test('grade, where no factor is a grade of its own', () => {
		const grades = (['A', 'B', 'C', 'D', 'none'] as const).flatMap((grade) => found({ grade }));
		expect(grades.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
		expect(found({ grade: 'none' }).every((id) => !library.pack.production.has(id))).toBe(true);
	});

	test('source, group, the log on screen and own values', () => {
		const { sourceIds } = library.pack.production.get('book')!;
		expect(found({ source: sourceIds[0]! })).toContain('book');
		expect(found({ group: 'media' })).toContain('book');
		expect(found({ group: 'media' })).not.toContain('smartphone');
		expect(found({ onlyInLog: true }, ['book'])).toEqual(['book']);
		expect(found({ onlyOwn: true })).toEqual(['smartphone']);
	});
});

test('the spread of evidence leaves out what is not used', () => {
	const points = packContext.evidence.filter(({ category }) => category === 'smartphone');
	const spread = evidenceSpread(points)!;
	const counted = points.filter(({ use }) => use !== 'excluded');
	expect(counted.length).toBeLessThan(points.length);
	expect(spread.points).toBe(counted.length);
	expect(spread.ratio).toBe(spread.highest / spread.lowest);
	expect(evidenceSpread([])).toBeNull();
});

describe('a category to add', () => {
	const entry: AddedEntry = {
		name: ' Kite ',
		group: 'leisure',
		sizeClass: 'light',
		mass: '0.4',
		production: { low: '', central: '6', high: '9' },
		source: 'maker'
	};

	test('has its name as id, and its production as a value of the user’s own', () => {
		expect(addedFrom(entry, library.categories)).toMatchObject({
			category: { id: 'Kite', group: 'leisure', sizeClass: 'light', defaultMassKg: 0.4 },
			override: { category: 'Kite', value: { low: 6, central: 6, high: 9 }, source: 'maker' }
		});
	});

	test.each([
		['no name', { name: ' ' }, 'name_missing'],
		['a name that is taken, in any language', { name: '智能手机' }, 'name_known'],
		['a mass that is none', { mass: 'light' }, 'mass'],
		['no production', { production: { low: '', central: '', high: '' } }, 'production_missing'],
		['an impossible production', { production: { low: '9', central: '6', high: '' } }, 'production']
	])('is refused for %s', (_, change, kind) => {
		expect(addedFrom({ ...entry, ...change }, library.categories)).toMatchObject({
			problem: { kind }
		});
	});
});
