import { describe, expect, test } from 'vitest';
import { presetOf, type Method } from '../../src/lib/impact/method';
import { resolveFactor } from '../../src/lib/impact/resolve-factor';
import { exactly } from '../../src/lib/model/estimate';
import type { FactorOverride } from '../../src/lib/model/factor-override';
import { library } from '../support/library';

const { pack } = library;

function method(changes: Partial<Method> = {}, preset = 'default'): Method {
	return {
		pack,
		preset: presetOf(pack, preset),
		scenario: null,
		displacement: null,
		overrides: [],
		vehiclesIncluded: false,
		perKilogram: false,
		massEstimate: false,
		...changes
	};
}

const category = (id: string) => library.categories.find((known) => known.id === id)!;
const model = (id: string) => library.operatingModels.find((known) => known.id === id)!;
const own = (parameter: FactorOverride['parameter'], value: number, id = 'smartphone') => ({
	category: id,
	parameter,
	value: exactly(value),
	source: ''
});
const phone = (used: Method, operatingModel = 'c2c_shipped') =>
	resolveFactor(used, category('smartphone'), model(operatingModel))!;

describe('precedence', () => {
	test('is pack < preset < displacement of the run < override', () => {
		const { displacement } = phone(method()).parameters;
		expect(displacement).toMatchObject({ low: 0.27, central: 0.5, high: 0.72 });
		const preset = phone(method({}, 'survey-fashion')).parameters;
		expect(preset.displacement.central).toBe(0.39);
		const run = method({ displacement: exactly(0.2) }, 'survey-fashion');
		expect(phone(run).parameters.displacement.central).toBe(0.2);
		const factors = { ...run, overrides: [own('displacement', 0.9)] };
		expect(phone(factors).parameters.displacement.central).toBe(0.9);
	});

	test('of a category that displaces nothing: only its own override changes that', () => {
		const antique = (used: Method) =>
			resolveFactor(used, category('antique'), model('c2c_shipped'))!;
		const run = method({ displacement: exactly(0.5) }, 'full-displacement');
		expect(antique(run)).toMatchObject({ basis: 'nothing_displaced' });
		const overridden = method({ overrides: [own('displacement', 0.5, 'antique')] });
		// Displacing something, it needs a production factor, which there is none of.
		expect(antique(overridden)).toBeNull();
	});

	test('puts a direct figure before production', () => {
		const both = method({ overrides: [own('production', 80), own('direct', 12)] });
		expect(phone(both)).toMatchObject({ basis: 'direct', legs: 0 });
		expect(phone(both).parameters.direct.central).toBe(12);
	});
});

describe('a preset of published figures alone', () => {
	test('does not cover what it does not name, antiques included', () => {
		const used = method({}, 'published-direct');
		for (const id of ['antique', 'sofa', 'washing_machine']) {
			expect(resolveFactor(used, category(id), model('c2c_shipped'))).toBeNull();
		}
	});

	test("covers what the user's own factors name", () => {
		const used = method({ overrides: [own('production', 100, 'sofa')] }, 'published-direct');
		const sofa = resolveFactor(used, category('sofa'), model('c2c_local'));
		expect(sofa).toMatchObject({ basis: 'production', grade: 'D' });
	});
});

describe('refurbishment', () => {
	test('is a share of production: not known where that is not', () => {
		const unknown = { ...category('smartphone'), id: 'unknown_gadget' };
		const nothing = method({ displacement: exactly(0) });
		expect(resolveFactor(nothing, unknown, model('platform_resale'))).toBeNull();
		expect(resolveFactor(nothing, unknown, model('c2c_shipped'))).toMatchObject({
			basis: 'nothing_displaced'
		});
	});
});

describe('a log that weighs', () => {
	test('takes shares of the user and no amounts, which are per item', () => {
		const overrides = [
			own('handling', 5),
			own('production', 99),
			own('direct', 99),
			own('service', 1)
		];
		const plain = phone(method({ perKilogram: true })).parameters;
		const used = phone(method({ perKilogram: true, overrides })).parameters;
		expect(used).toEqual({ ...plain, service: exactly(1) });
	});
});

describe('vehicles', () => {
	test('are driven where handed over and carried where shipped', () => {
		const car = (operatingModel: string) =>
			resolveFactor(method(), category('car_ice'), model(operatingModel))!;
		expect(car('c2c_local').parameters.leg).toMatchObject({ low: 0, central: 5, high: 50 });
		// 700 km x 0.0975 kg per tonne-km x 1.6 t = 109.2.
		expect(car('c2c_shipped').parameters.leg.central).toBeCloseTo(109.2, 9);
	});

	test('of unknown mass have no factor where they are carried', () => {
		const heavy = { ...category('car_ice'), defaultMassKg: null };
		expect(resolveFactor(method(), heavy, model('c2c_shipped'))).toBeNull();
	});
});
