import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/lib/model/estimate';
import { defaultProjectMethod, writeProject, type Project } from '../../src/lib/model/project';
import { library } from '../support/library';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const { id, sha256 } = library.pack;

const project: Project = {
	name: 'March',
	pack: { id, sha256 },
	files: [],
	read: {},
	method: {
		...defaultProjectMethod,
		displacement: { low: 0.2, central: 0.4, high: 0.6 },
		operatingModel: 'c2c_local',
		vehicles: 'include',
		draws: 500,
		seed: 7
	},
	overrides: [{ category: 'kayak', parameter: 'production', value: exactly(80), source: 'ours' }],
	addedCategories: [],
	mapping: [{ sourceCategory: 'canoe', category: 'kayak' }],
	scenarios: [],
	views: {}
};

const folder = scratch({
	'log.csv': 'date,category,items\n2024-01-02,smartphone,3\n2024-01-03,canoe,1\n',
	'march.json': writeProject({
		...project,
		addedCategories: [
			{ ...library.categories[0]!, id: 'kayak', nameEn: 'Kayak', nameZh: '皮划艇', group: 'x' }
		]
	}),
	'renamed.json': writeProject({ ...project, pack: { id: 'spring', sha256: 'ab'.repeat(32) } }),
	'japan.json': writeProject({ ...project, method: { ...project.method, region: 'JP' } }),
	'broken.json': '{"schema": "reprise/project@1"}',
	'mapping.csv': 'source_category,category\ncanoe,kayak\n',
	'factors.csv':
		'category,parameter,low,central,high,unit,source\nkayak,production,,80,,kg CO2e/item,ours\n'
});
const at = (name: string) => join(folder, name);

const assessed = async (...args: string[]) => {
	const { out } = await runCli(['assess', at('log.csv'), '--format', 'json', ...args]);
	return JSON.parse(out) as {
		readonly totals: { readonly netAvoidedKgCo2e: { readonly central: number } };
		readonly method: { readonly seed: number; readonly draws: number };
		readonly equivalences: readonly { readonly id: string; readonly chosen: boolean }[];
	};
};

describe('--project', () => {
	test('gives what its method, values and mapping give as options', async () => {
		const asProject = await assessed('--project', at('march.json'));
		// 3 phones x 54.25 x 0.4 x 0.7 - 3 x 0.4 = 44.37; the kayak 80 x 0.4 x 0.7 - 0.4 = 22.
		expect(asProject.totals.netAvoidedKgCo2e.central).toBeCloseTo(44.37 + 22, 9);
		const asOptions = await assessed(
			...['--displacement', '0.2,0.4,0.6', '--operating-model', 'c2c_local'],
			...['--draws', '500', '--seed', '7', '--vehicles', 'include'],
			...['--mapping', at('mapping.csv'), '--factors', at('factors.csv')]
		);
		expect(asProject.totals.netAvoidedKgCo2e.central).toBeCloseTo(
			asOptions.totals.netAvoidedKgCo2e.central,
			9
		);
		expect(asProject.method).toEqual(asOptions.method);
	});

	test('gives way to options beside it', async () => {
		const { method } = await assessed('--project', at('march.json'), '--seed', '9');
		expect(method).toMatchObject({ seed: 9, draws: 500 });
	});

	test('takes the household of its region', async () => {
		const { equivalences } = await assessed('--project', at('japan.json'));
		const chosen = equivalences.filter((equivalence) => equivalence.chosen).map(({ id }) => id);
		expect(chosen.some((id) => /household-.*-jp$/.test(id))).toBe(true);
	});

	test('refuses another pack than its own, and says what to do', async () => {
		const args = ['assess', at('log.csv'), '--project', at('renamed.json')];
		const { code, out, err } = await runCli(args);
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/renamed\.json was made with factor pack spring \(SHA-256 abababababab\)/);
		expect(err).toMatch(/--pack.*reprise pack diff.*--repin/);
		expect((await runCli([...args, '--repin'])).code).toBe(0);
	});

	test('works for categories too', async () => {
		const { out } = await runCli(['categories', at('log.csv'), '--project', at('march.json')]);
		expect(out).toMatch(/canoe +1 +kayak/);
	});

	test.each([
		['broken.json', /broken\.json cannot be read as a project: pack is undefined/],
		['nowhere.json', /nowhere\.json was not found/]
	])('%s is at fault', async (name, message) => {
		const { code, err } = await runCli(['assess', at('log.csv'), '--project', at(name)]);
		expect(code).toBe(1);
		expect(err).toMatch(message);
	});
});

describe('a date of review that is past', () => {
	const args = ['assess', at('log.csv'), '--format', 'json'];

	test('is noted on standard error where the value is in use, and not in the result', async () => {
		const before = await runCli(args);
		const after = await runCli(args, { today: '2027-07-01' });
		expect(before.err).toBe('');
		expect(after.err).toMatch(/^reprise: note: values in use \(3\) .*1 Jul 2027: displacement \*/);
		expect(after.out).toBe(before.out);
	});

	test('is not noted with --quiet, nor for values that are not in use', async () => {
		const quiet = await runCli([...args, '--quiet'], { today: '2027-07-01' });
		expect(quiet.err).toBe('');
		const own = join(
			scratch({
				'direct.csv':
					'category,parameter,low,central,high,unit,source\nsmartphone,direct,,1,,kg CO2e/item,x\n'
			}),
			'direct.csv'
		);
		expect((await runCli([...args, '--factors', own], { today: '2027-07-01' })).err).toBe('');
	});
});
