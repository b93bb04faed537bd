import { describe, expect, test } from 'vitest';
import { draftOf, emptyShare, fieldOf, readDraft } from '../../src/lib/ui/scenario-draft';
import { newScenario, withScenarios } from '../../src/lib/ui/scenario-list';
import type { Scenario } from '../../src/lib/model/scenario';
import { exactly } from '../../src/lib/model/estimate';

const full: Scenario = {
	id: 'scenario-1',
	name: 'All of it',
	preset: 'half-life',
	displacement: [
		{ group: null, value: { low: 0.2, central: 0.4, high: 0.6 } },
		{ group: 'fashion', value: exactly(0.3) }
	],
	service: [{ group: 'fashion', value: exactly(1) }],
	handlingTimes: 0.5,
	penetration: { fromPercent: 8, toPercent: 20 },
	region: 'JP'
};
const blank = draftOf(newScenario('New', 'default'));
const share = (low: string, central: string, high: string) => [
	{ group: null, displacement: { low, central, high }, service: emptyShare }
];

describe('a scenario in its form', () => {
	test.each([full, newScenario('New', 'default')])('is read back as it was: %j', (scenario) => {
		expect(readDraft(scenario.id, draftOf(scenario))).toEqual({ scenario });
	});

	test('takes the central number alone as one value', () => {
		const read = readDraft('a', { ...blank, groups: share('', '0.4', '') });
		expect(read).toMatchObject({ scenario: { displacement: [{ value: exactly(0.4) }] } });
	});

	test.each([
		['0.5', '0.4', '0.6'],
		['', '0.4', '0.6'],
		['0.2', '', '0.6'],
		['0.2', '0.4', '1.2'],
		['-0.1', '0.4', '0.6'],
		['', 'much', '']
	])('refuses a rate of %s, %s, %s', (...values) => {
		const read = readDraft('a', { ...blank, groups: share(...values) });
		expect(read).toEqual({ problems: new Map([[fieldOf('displacement', null), 'share']]) });
	});

	test('names every field that is wrong at once', () => {
		const read = readDraft('a', {
			...blank,
			name: ' ',
			handlingTimes: '-1',
			fromPercent: '0',
			toPercent: '20'
		});
		expect('problems' in read && [...read.problems.keys()]).toEqual([
			'name',
			'handling',
			'penetration'
		]);
	});

	test('needs both shares of the market or none', () => {
		expect(readDraft('a', { ...blank, toPercent: '20' })).toHaveProperty('problems');
	});
});

describe('a list of scenarios', () => {
	test('gives each an id of its own', () => {
		const one = newScenario('One', 'default');
		const two = newScenario('Two', 'default');
		expect(withScenarios([], [one, two]).map(({ id }) => id)).toEqual(['scenario-1', 'scenario-2']);
	});

	test('does not take in again what it holds, whatever its id', () => {
		const list = withScenarios([], [full]);
		expect(withScenarios(list, [{ ...full, id: 'other' }])).toEqual(list);
		expect(withScenarios(list, [{ ...full, name: 'Another' }])).toHaveLength(2);
	});
});
