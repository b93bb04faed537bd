import { describe, expect, test } from 'vitest';
import { diffPacks } from '../../src/lib/model/diff-packs';
import { readPack } from '../../src/lib/model/read-pack';
import { packFiles, withFile } from '../support/pack';

const pack = readPack('2026.1', packFiles);

/** The bundled pack with a text replaced in one of its tables, which must be there. */
const changed = (name: string, from: string, to: string) =>
	readPack(
		'own',
		withFile(name, (text) => {
			expect(text).toContain(from);
			return text.replace(from, to);
		})
	);

const changesTo = (name: string, from: string, to: string) =>
	diffPacks(pack, changed(name, from, to)).changes;

/** The values of a smartphone, as the bundled pack has them. */
const phone = '36.1666666666667,54.25,81.375';

describe('diffPacks(from, to)', () => {
	test('finds nothing between a pack and itself', () => {
		expect(diffPacks(pack, pack).changes).toEqual([]);
	});

	test('says by how much a value moves, and that more than 5 % is breaking', () => {
		// 54.25 x 1.04 = 56.42 and x 1.06 = 57.505; the bounds stay.
		const [little] = changesTo('production.csv', phone, '36.1666666666667,56.42,81.375');
		expect(little).toMatchObject({ kind: 'changed', key: 'smartphone', breaking: [] });
		expect(little!.relative).toBeCloseTo(0.04, 12);
		const [much] = changesTo('production.csv', phone, '36.1666666666667,57.505,81.375');
		expect(much).toMatchObject({ breaking: ['value'] });
	});

	test('counts a bound that moves far as breaking, though the centre stays', () => {
		const [change] = changesTo('production.csv', phone, '10,54.25,81.375');
		expect(change).toMatchObject({ relative: 0, breaking: ['value'] });
	});

	test.each([
		['handling.csv', ',carriage and packaging of one parcel,', ',carriage alone,', 'boundary'],
		['handling.csv', ',GWP100,', ',GWP20,', 'gwp_basis'],
		['handling.csv', ',kg CO2e/leg,', ',g CO2e/leg,', 'unit'],
		['handling.csv', 'flat,parcel,leg,', 'flat,parcel,distance,', 'meaning']
	])('%s: %s to %s is breaking by %s', (name, from, to, reason) => {
		expect(changesTo(name, from, to)).toMatchObject([{ kind: 'changed', breaking: [reason] }]);
	});

	test('a change of sources alone is a change, and breaks nothing', () => {
		expect(changesTo('materials.csv', ',D,desnz-2024,', ',D,judgement,')).toMatchObject([
			{ kind: 'changed', table: 'materials.csv', relative: 0, breaking: [] }
		]);
	});

	test('a value under another key is one removed and one added', () => {
		const changes = changesTo('production.csv', '\nsmartphone,', '\nfairphone,');
		expect(changes.map(({ kind, key, breaking }) => [kind, key, breaking])).toEqual([
			['added', 'fairphone', []],
			['removed', 'smartphone', ['removed']]
		]);
	});

	test('is the other way round from the other side', () => {
		const own = changed('production.csv', phone, '36,108.5,108.5');
		// 108.5 is twice 54.25: +100 % one way, -50 % the other.
		expect(diffPacks(pack, own).changes[0]!.relative).toBe(1);
		expect(diffPacks(own, pack).changes[0]!.relative).toBe(-0.5);
	});
});
