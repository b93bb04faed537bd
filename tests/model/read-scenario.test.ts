import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	longestName,
	readScenarios,
	readScenarioText,
	scenarioTerms
} from '../../src/lib/model/read-scenario';
import { groupsNamed, volumeTimes, type Scenario } from '../../src/lib/model/scenario';
import { longestLink } from '../../src/lib/model/link-text';
import {
	readScenarioFragment,
	scenarioFragment,
	scenariosText
} from '../../src/lib/model/scenario-link';
import { estimates } from '../impact/compared-factors';
import { library } from '../support/library';

const terms = scenarioTerms(library);
const groups = library.groups.map(({ id }) => id);

const shares = fc.uniqueArray(
	fc.record({ group: fc.constantFrom(null, ...groups), value: estimates(0, 1) }),
	{ selector: ({ group }) => group, maxLength: 4 }
);
const percent = fc.double({ min: 0.01, max: 100, noNaN: true });
const name = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
	.map((text) => text.replaceAll(/\p{Cc}/gu, '').trim())
	.filter((text) => text !== '' && text.length <= longestName);
/** Every scenario that a person can make. */
const scenarios: fc.Arbitrary<Scenario> = fc.record({
	id: fc.nat().map((number) => `scenario-${number}`),
	name,
	preset: fc.constantFrom(...terms.presets),
	displacement: shares,
	service: shares,
	handlingTimes: fc.double({ min: 0, max: 100, noNaN: true }).map((times) => times + 0),
	penetration: fc.option(fc.record({ fromPercent: percent, toPercent: percent })),
	region: fc.option(fc.constantFrom(...terms.regions))
});
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a scenario file', () => {
	test('needs no more than a name: what it leaves out stays as it is', () => {
		expect(readScenarios({ name: 'Half the handling', handlingTimes: 0.5 }, terms)).toEqual({
			scenarios: [
				{
					id: '',
					name: 'Half the handling',
					preset: 'default',
					displacement: [],
					service: [],
					handlingTimes: 0.5,
					penetration: null,
					region: null
				}
			]
		});
	});

	test('may state one number for a rate', () => {
		const read = readScenarios({ name: 'a', displacement: [{ value: 0.4 }] }, terms);
		expect(read).toMatchObject({
			scenarios: [{ displacement: [{ group: null, value: { low: 0.4, central: 0.4, high: 0.4 } }] }]
		});
	});

	test.each([
		[{}, 'name'],
		[{ name: '' }, 'name'],
		[{ name: 'a', preset: 'none such' }, 'preset'],
		[{ name: 'a', region: 'Atlantis' }, 'region'],
		[{ name: 'a', handlingTimes: -1 }, 'handlingTimes'],
		[{ name: 'a', penetration: { fromPercent: 0, toPercent: 20 } }, 'penetration.fromPercent'],
		[{ name: 'a', displacement: [{ value: 1.2 }] }, 'displacement.0.value'],
		[{ name: 'a', service: [{ value: { low: 0.5, central: 0.4, high: 0.6 } }] }, 'service.0.value'],
		[{ name: 'a', displacement: [{ value: 0.1 }, { value: 0.2 }] }, 'displacement'],
		[{ schema: 'reprise/scenarios@2', scenarios: [{ name: 'a' }] }, 'schema'],
		[[], 'name'],
		[null, ''],
		['text', '']
	])('%j is refused at %s', (content, path) => {
		expect(readScenarios(content, terms)).toMatchObject({ problem: { path } });
	});

	test('loses control characters, which could write over a terminal', () => {
		const read = readScenarios({ name: '\u001b[2Jplan\u0007' }, terms);
		expect(read).toMatchObject({ scenarios: [{ name: '[2Jplan' }] });
	});

	test('is read back as it was written', () => {
		fc.assert(
			fc.property(fc.array(scenarios, { minLength: 1, maxLength: 5 }), (all) => {
				expect(plain(readScenarioText(scenariosText(all), terms))).toEqual(
					plain({ scenarios: all })
				);
			}),
			{ numRuns: 100, seed: 11 }
		);
	});
});

describe('a link', () => {
	test('round-trips and stays below 8 KB, or is not made', () => {
		fc.assert(
			fc.property(fc.array(scenarios, { minLength: 1, maxLength: 20 }), (all) => {
				const fragment = scenarioFragment(all);
				if (fragment === null) {
					expect(scenariosText(all).length).toBeGreaterThan(longestLink / 2);
					return;
				}
				expect(fragment.length).toBeLessThanOrEqual(longestLink);
				expect(fragment).toMatch(/^#scenarios=[\w-]+$/);
				expect(plain(readScenarioFragment(fragment, terms))).toEqual(plain({ scenarios: all }));
			}),
			{ numRuns: 100, seed: 12, endOnFailure: true }
		);
	});

	test('of another kind says nothing of scenarios', () => {
		expect(readScenarioFragment('', terms)).toBeNull();
		expect(readScenarioFragment('#method', terms)).toBeNull();
	});

	test('that is too long is not read', () => {
		const long = `#scenarios=${'A'.repeat(longestLink)}`;
		expect(readScenarioFragment(long, terms)).toHaveProperty('problem');
	});

	test('with anything changed gives scenarios or a problem, and never throws', () => {
		const edit = fc.record({
			at: fc.nat({ max: 400 }),
			removed: fc.nat({ max: 5 }),
			added: fc.string({ unit: 'binary', maxLength: 5 })
		});
		fc.assert(
			fc.property(scenarios, edit, (scenario, { at, removed, added }) => {
				const fragment = scenarioFragment([scenario])!;
				const place = 11 + (at % (fragment.length - 11));
				const mutated = fragment.slice(0, place) + added + fragment.slice(place + removed);
				const read = readScenarioFragment(mutated, terms)!;
				expect('scenarios' in read || 'problem' in read).toBe(true);
				if ('scenarios' in read) {
					for (const { preset } of read.scenarios) expect(terms.presets).toContain(preset);
				}
			}),
			{ numRuns: 100, seed: 13 }
		);
	});

	test('holding JSON of any shape gives scenarios or a problem, and never throws', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				const fragment = `#scenarios=${Buffer.from(json).toString('base64url')}`;
				const read = readScenarioFragment(fragment, terms)!;
				expect('scenarios' in read || 'problem' in read).toBe(true);
			}),
			{ numRuns: 100, seed: 14 }
		);
	});
});

describe('a scenario', () => {
	test('of growth from 8 to 20 percent takes 2.5 times the volume', () => {
		expect(volumeTimes({ penetration: { fromPercent: 8, toPercent: 20 } })).toBe(2.5);
		expect(volumeTimes({ penetration: null })).toBe(1);
	});

	test('names each of its groups once', () => {
		const value = { low: 0, central: 0, high: 0 };
		const [fashion, all] = [
			{ group: 'fashion', value },
			{ group: null, value }
		];
		const read = readScenarios(
			{ name: 'a', displacement: [all, fashion], service: [fashion] },
			terms
		);
		expect('scenarios' in read && groupsNamed(read.scenarios[0]!)).toEqual(['fashion']);
	});
});
