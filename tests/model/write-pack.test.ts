import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainMethod } from '../../src/lib/impact/method';
import { resolveFactor } from '../../src/lib/impact/resolve-factor';
import { addedCategory } from '../../src/lib/model/added-category';
import { checkPack } from '../../src/lib/model/check-pack';
import {
	isShare,
	overrideParameters,
	type FactorOverride
} from '../../src/lib/model/factor-override';
import type { Library } from '../../src/lib/model/library';
import { libraryWithPack, mergedOverrides } from '../../src/lib/model/library-with-pack';
import { readPack } from '../../src/lib/model/read-pack';
import { writePack } from '../../src/lib/model/write-pack';
import { unzipPack, zipPack } from '../../src/lib/model/zip-pack';
import { library } from '../support/library';
import { packContext } from '../support/pack';

const { pack } = library;

/** A category that the library lacks, with a name that a spreadsheet would take for a formula. */
const added = { ...addedCategory('=kayak'), sizeClass: 'large' as const };

const override = fc
	.record({
		category: fc.constantFrom('smartphone', 'book', 'antique', 'car_ice', added.id),
		parameter: fc.constantFrom(...overrideParameters),
		bounds: fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), {
			minLength: 3,
			maxLength: 3
		}),
		source: fc.constantFrom('', 'judgement', 'own, "measured" | twice', '-1')
	})
	.map(({ category, parameter, bounds, source }): FactorOverride => {
		const scale = isShare(parameter) ? 1 : 100;
		const [low, central, high] = bounds.toSorted((a, b) => a - b).map((bound) => bound * scale);
		return { category, parameter, value: { low: low!, central: central!, high: high! }, source };
	});

/** At most one override for a parameter of a category, as they are in force. */
const overrides = fc.uniqueArray(override, {
	selector: ({ category, parameter }) => `${category} ${parameter}`,
	maxLength: 12
});

/** The factors of all categories under all operating models, and what they rest on. */
function factorsOf(known: Library, own: readonly FactorOverride[]) {
	const method = {
		...plainMethod(known.pack),
		vehiclesIncluded: true,
		overrides: mergedOverrides(own, known.pack.overrides)
	};
	return known.categories.flatMap((category) =>
		known.operatingModels.map((model) => {
			const factor = resolveFactor(method, category, model);
			if (factor === null) return null;
			// Where a value comes from does change: what was the user's own is the pack's now.
			const { parameters, basis, grade, legs } = factor;
			const bounds = Object.entries(parameters).map(([name, { low, central, high }]) => [
				name,
				low,
				central,
				high
			]);
			return { basis, grade, legs, bounds };
		})
	);
}

describe('writePack(pack, overrides, addedCategories, id)', () => {
	test('gives, read again, the factors of the pack with the overrides', () => {
		const withAdded = { ...library, categories: [...library.categories, added] };
		fc.assert(
			fc.property(overrides, (own) => {
				const files = writePack(pack, own, [added], 'own');
				const again = libraryWithPack(library, readPack('own', files));
				expect(again.categories.slice(-1)).toMatchObject([{ id: added.id, sizeClass: 'large' }]);
				expect(factorsOf(again, [])).toEqual(factorsOf(withAdded, own));
			}),
			{ numRuns: 40 }
		);
	});

	test('without overrides keeps every value and what it rests on', () => {
		const again = readPack('own', writePack(pack, [], [], 'own'));
		const { id, sha256, description, ...values } = again;
		expect([id, sha256]).not.toEqual([pack.id, pack.sha256]);
		expect(pack).toMatchObject(values);
		expect(description).toMatchObject({
			id: 'own',
			name: 'reprise-factors-own',
			licenses: pack.description['licenses'],
			basedOn: { id: pack.id, sha256: pack.sha256 }
		});
	});

	test('writes packs that pass the check, with a warning where a source is missing', () => {
		const own: readonly FactorOverride[] = [
			{
				category: 'book',
				parameter: 'production',
				value: { low: 1, central: 1.2, high: 2 },
				source: ''
			},
			{
				category: 'book',
				parameter: 'handling',
				value: { low: 0, central: 0.1, high: 1 },
				source: 'measured'
			}
		];
		const findings = checkPack('own', writePack(pack, own, [], 'own'), packContext);
		expect(findings).toMatchObject([{ code: 'source_missing', file: 'production.csv' }]);
	});

	test('writes again what it wrote, byte for byte', () => {
		const files = writePack(pack, [], [added], 'own');
		const again = writePack(readPack('own', files), [], [], 'own');
		const tables = (written: ReadonlyMap<string, string>) =>
			[...written].filter(([name]) => name.endsWith('.csv'));
		expect(tables(again)).toEqual(tables(files));
	});

	test('survives a zip file, whose bytes are the same each time', () => {
		const files = writePack(pack, [], [added], 'own');
		const zipped = zipPack(files);
		expect(unzipPack('own.zip', zipped)).toEqual(files);
		expect(zipPack(files)).toEqual(zipped);
	});
});
