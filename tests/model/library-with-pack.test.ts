import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/lib/model/estimate';
import type { FactorOverride } from '../../src/lib/model/factor-override';
import { libraryWithPack, mergedOverrides } from '../../src/lib/model/library-with-pack';
import { readPack } from '../../src/lib/model/read-pack';
import { library } from '../support/library';
import { packFiles } from '../support/pack';

const categories = 'id,name_en,name_zh,group,size_class\nkayak,Kayak,皮划艇,leisure,bulky\n';
const overrides =
	'category,parameter,low,central,high,unit,source\npaddle,direct,,2,,kg CO2e/item,x\n';
const pack = readPack(
	'own',
	new Map([...packFiles, ['categories.csv', categories], ['overrides.csv', overrides]])
);

describe('libraryWithPack(library, pack)', () => {
	test('knows the categories that the pack describes, and those that it only names', () => {
		const own = libraryWithPack(library, pack).categories.slice(library.categories.length);
		expect(own).toMatchObject([
			{ id: 'kayak', nameZh: '皮划艇', group: 'leisure', sizeClass: 'bulky' },
			{ id: 'paddle', nameZh: 'paddle', sizeClass: 'medium' }
		]);
	});

	test('adds nothing for a pack that brings no category', () => {
		expect(libraryWithPack(library, library.pack).categories).toEqual(library.categories);
	});

	test('has another checksum for a pack with further tables', () => {
		expect(pack.sha256).not.toBe(library.pack.sha256);
	});
});

describe('mergedOverrides(own, ofPack)', () => {
	const value = (parameter: FactorOverride['parameter'], central: number): FactorOverride => ({
		category: 'book',
		parameter,
		value: exactly(central),
		source: ''
	});

	test('puts the own value before that of the pack', () => {
		expect(mergedOverrides([value('handling', 1)], [value('handling', 2)])).toEqual([
			value('handling', 1)
		]);
	});

	test('lets an own production set a direct figure of the pack aside', () => {
		const merged = mergedOverrides([value('production', 1)], [value('direct', 2)]);
		expect(merged).toEqual([value('production', 1)]);
	});

	test('keeps what does not touch', () => {
		const merged = mergedOverrides([value('service', 1)], [value('direct', 2)]);
		expect(merged).toEqual([value('service', 1), value('direct', 2)]);
	});
});
