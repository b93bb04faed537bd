import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/lib/model/assessment';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const growth = { name: 'Growth', penetration: { fromPercent: 8, toPercent: 20 } };
const folder = scratch({
	'log.csv':
		'date,category,items,platform\n2024-01-02,smartphone,30,转转\n2024-02-03,book,20,闲鱼\n',
	'growth.json': JSON.stringify(growth),
	'set.json': JSON.stringify({ schema: 'reprise/scenarios@1', scenarios: [growth] }),
	'two.json': JSON.stringify({ schema: 'reprise/scenarios@1', scenarios: [growth, growth] }),
	'rates.json': JSON.stringify({
		name: 'Rates',
		displacement: [{ value: 0.4 }, { group: 'electronics', value: 0.6 }],
		service: [{ group: 'beauty', value: 1 }],
		handlingTimes: 0.5,
		region: 'JP'
	}),
	'nothing.json': JSON.stringify({ name: 'Nothing' }),
	'half.json': JSON.stringify({ name: 'Half', preset: 'half-life' }),
	'bad.json': JSON.stringify({ name: 'Bad', displacement: [{ value: 1.5 }] }),
	'no.json': 'no scenario'
});
const place = (name: string) => join(folder, name);
const run = (...options: string[]) => runCli(['assess', place('log.csv'), ...options]);
const assess = async (...options: string[]) =>
	JSON.parse((await run('--format', 'json', ...options)).out) as Assessment;
const netOf = ({ totals }: Assessment) => totals.netAvoidedKgCo2e!;
const messages = ({ issues }: Assessment) => issues.map(({ message }) => message).join('\n');

describe('assess --scenario', () => {
	test('of growth from 8 to 20 percent gives 2.5 times everything, and says that it is hypothetical', async () => {
		const [base, grown] = [await assess(), await assess('--scenario', place('growth.json'))];
		expect(grown.items!.total).toBe(125);
		for (const bound of ['low', 'central', 'median', 'high'] as const) {
			expect(netOf(grown)[bound]).toBeCloseTo(2.5 * netOf(base)[bound], 9);
		}
		expect(grown.coverage).toBe(base.coverage);
		expect(grown.rows).toEqual(base.rows);
		expect(messages(grown)).toContain('“Growth” takes 2.5 times the volume');
		expect(netOf(grown).cautious).toBeNull();
	});

	test('states in the result all that it sets', async () => {
		const { method } = await assess('--scenario', place('rates.json'));
		expect(method.scenario).toEqual({
			name: 'Rates',
			preset: 'default',
			displacement: [
				{ group: null, value: { low: 0.4, central: 0.4, high: 0.4 } },
				{ group: 'electronics', value: { low: 0.6, central: 0.6, high: 0.6 } }
			],
			service: [{ group: 'beauty', value: { low: 1, central: 1, high: 1 } }],
			handlingTimes: 0.5,
			penetration: null,
			region: 'JP',
			volumeTimes: 1
		});
		expect(method.parameters.displacement.central).toBe(0.4);
	});

	test('takes its rates, its handling and its region into the result', async () => {
		const result = await assess('--scenario', place('rates.json'));
		// A phone: 54.25 x 0.6 x 0.7 - 0.5 x (2 x 0.47 + 0.05 x 54.25) = 22.785 - 1.82625; thirty of them.
		const phones = result.byCategory.find(({ category }) => category === 'smartphone')!;
		expect(phones.netAvoidedKgCo2e!.central).toBeCloseTo(30 * (22.785 - 1.82625), 9);
		const household = result.equivalences.find(
			({ kind, chosen }) => chosen && kind === 'household'
		);
		expect(household!.id).toContain('jp');
	});

	test('says which groups it speaks of that the log does not hold', async () => {
		const said = messages(await assess('--scenario', place('rates.json')));
		expect(said).toMatch(/“Rates” states rates for groups .* does not hold: beauty/);
	});

	test('that changes nothing gives what the log gives, without a cautious headline', async () => {
		const [base, same] = [await assess(), await assess('--scenario', place('nothing.json'))];
		expect(netOf(same)).toEqual({ ...netOf(base), cautious: null });
		expect(base.method.scenario).toBeUndefined();
	});

	test('starts from the preset it names, as --preset alone does', async () => {
		const [own, preset] = [
			await assess('--scenario', place('half.json')),
			await assess('--preset', 'half-life')
		];
		expect(own.totals).toEqual(preset.totals);
		expect(own.method.preset).toBe('half-life');
	});

	test('reads a set of one, as the page saves it', async () => {
		const [one, set] = [
			await assess('--scenario', place('growth.json')),
			await assess('--scenario', place('set.json'))
		];
		expect(set).toEqual(one);
	});

	test('is named in the table, where no cautious headline stands', async () => {
		const { out } = await run('--scenario', place('nothing.json'));
		expect(out).toContain('Scenario “Nothing”');
		expect(out).not.toContain('Cautious');
	});

	test.each([
		['bad.json', 1, /bad\.json is not a scenario: .*“displacement\.0\.value”/],
		['no.json', 1, /no\.json is not a scenario/],
		['two.json', 1, /two\.json is not a scenario: “2” .*“scenarios”/],
		['none.json', 1, /none\.json was not found/]
	])('ends with a message for %s', async (name, code, message) => {
		const failed = await run('--scenario', place(name));
		expect(failed.code).toBe(code);
		expect(failed.err).toMatch(message);
	});

	test('refuses a preset that contradicts it', async () => {
		const failed = await run('--scenario', place('half.json'), '--preset', 'default');
		expect(failed.code).toBe(2);
		expect(failed.err).toContain('half-life, from which the scenario starts');
	});
});
