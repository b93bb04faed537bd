import { describe, expect, test } from 'vitest';
import { exactly } from '../../../src/lib/model/estimate';
import { defaultProjectMethod } from '../../../src/lib/model/project';
import { knownMethod } from '../../../src/lib/ui/views/known-method';
import { library } from '../../support/library';

const tree = library.equivalences.find(({ kind }) => kind === 'tree')!.id;

describe('a method that comes from elsewhere', () => {
	test('stays as it is where everything in it is known', () => {
		const method = {
			...defaultProjectMethod,
			...{ preset: 'half-life', region: 'JP', trees: tree, operatingModel: 'c2c_local' },
			displacement: exactly(0.2),
			scenario: { name: 'more', handlingTimes: 2 }
		};
		expect(knownMethod(method, library)).toEqual({ method, unknown: [] });
	});

	test('loses what is not known here, by name, and nothing else', () => {
		const method = {
			...defaultProjectMethod,
			...{ preset: 'of-another-pack', region: 'XX', vehicles: 'include' as const },
			// A tree is no household.
			...{ households: tree, operatingModel: 'barter', trees: 'oak' },
			scenario: { name: 'less', handlingTimes: -1 }
		};
		expect(knownMethod(method, library)).toEqual({
			method: { ...defaultProjectMethod, vehicles: 'include' },
			unknown: ['of-another-pack', 'XX', 'oak', tree, 'barter', 'less']
		});
	});

	test.each([['a text'], [7], [[]], [{ name: 3 }]])(
		'loses %o in the place of a scenario',
		(scenario) => {
			const { method, unknown } = knownMethod({ ...defaultProjectMethod, scenario }, library);
			expect([method.scenario, unknown.length]).toEqual([null, 1]);
		}
	);
});
