import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/lib/model/assessment';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const log = [
	'date,category,items,platform,region,channel,status',
	'2024-01-02,smartphone,30,转转,山东,App,sold',
	'2024-02-03,book,20,闲鱼,北京,,sold',
	'2024-02-04,book,-2,闲鱼,北京,,sold',
	'2024-02-05,stroller,1,,,,cancelled',
	',blorb,4,,,,sold',
	'2024-02-30,book,1,,,,sold',
	'2024-02-06,car_ice,1,,,,sold',
	''
].join('\n');
const folder = scratch({ 'log.csv': log });
const file = join(folder, 'log.csv');

const text = async (...options: string[]) =>
	(await runCli(['assess', file, '--format', 'json', ...options])).out;
const assess = async (...options: string[]) => JSON.parse(await text(...options)) as Assessment;

const range = { low: expect.any(Number), central: expect.any(Number), high: expect.any(Number) };
const ranged = { ...range, median: expect.any(Number) };

describe('assess --format json', () => {
	test('has the shape that others rely on', async () => {
		expect(await assess()).toMatchObject({
			schema: 'reprise/assessment@1',
			version: expect.any(String),
			method: { version: expect.any(String), preset: 'default', parameters: {} },
			factorPack: { id: '2026.1', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
			inputs: [
				{
					name: 'log.csv',
					sha256: createHash('sha256').update(log).digest('hex'),
					bytes: Buffer.byteLength(log),
					format: 'csv',
					encoding: 'utf-8',
					rows: { read: 7, loaded: 6, rejected: 1, filtered: 0 }
				}
			],
			rows: { read: 7, loaded: 6, rejected: 1, filtered: 0 },
			items: { total: 54, assessed: 48, unmapped: 4, withoutFactor: 1, returned: 2, setAside: 1 },
			period: { from: '2024-01-02', to: '2024-02-06', undatedRows: 1 },
			totals: {
				displacedKgCo2e: ranged,
				addedKgCo2e: ranged,
				directKgCo2e: ranged,
				netAvoidedKgCo2e: { ...ranged, cautious: expect.any(Number) }
			},
			vehicles: { items: 1, netAvoidedKgCo2e: ranged },
			unmapped: [{ sourceCategory: 'blorb', items: 4 }],
			rejects: [{ input: 'log.csv', line: 7, reason: expect.stringContaining('2024-02-30') }]
		});
	});

	test('names every breakdown by its key, with NULL as an entry of its own', async () => {
		const all = await assess();
		expect(all.byCategory.map(({ category, items }) => [category, items])).toEqual(
			[
				['smartphone', 30],
				['book', 18],
				['stroller', 1],
				['car_ice', 1],
				[null, 4]
			].sort((a, b) => order(all, a[0]) - order(all, b[0]))
		);
		expect(all.byMonth.map(({ month }) => month)).toEqual(['2024-01', '2024-02', null]);
		expect(all.byPlatform.map(({ platform }) => platform)).toEqual(['xianyu', 'zhuanzhuan', null]);
		expect(all.byRegion.map(({ items }) => items).sort()).toEqual([18, 30, 6].sort());
		expect(all.byChannel.map(({ channel }) => channel)).toEqual(['App', null]);
		expect(all.byOperatingModel.map((part) => part.operatingModel)).toEqual([
			'c2c_shipped',
			'c2c_local',
			'platform_resale'
		]);
	});

	test('lists a part of which nothing was assessed with null', async () => {
		const { byCategory } = await assess();
		const grades = byCategory.map(({ category, grade }) => [category, grade]);
		expect(grades).toContainEqual(['smartphone', 'B']);
		for (const name of ['stroller', 'car_ice', null]) {
			const part = byCategory.find(({ category }) => category === name)!;
			expect(part.netAvoidedKgCo2e).toBeNull();
		}
	});

	test('central values of every breakdown add up to the total', async () => {
		const all = await assess();
		const { central } = all.totals.netAvoidedKgCo2e!;
		const breakdowns = [
			all.byCategory,
			all.byMonth,
			all.byPlatform,
			all.byRegion,
			all.byOperatingModel,
			all.byChannel
		];
		for (const parts of breakdowns) {
			const sum = parts.reduce((total, part) => total + (part.netAvoidedKgCo2e?.central ?? 0), 0);
			expect(Math.abs(sum - central)).toBeLessThanOrEqual(1e-9 * Math.abs(central));
			expect(parts.reduce((total, part) => total + part.items!, 0)).toBe(all.items!.total);
		}
	});

	test('restates the total in every equivalence, the chosen ones first', async () => {
		const { equivalences, totals } = await assess();
		const [tree, household] = equivalences;
		expect(tree).toMatchObject({
			id: 'tree-year',
			kgCo2ePerUnit: { low: 5, central: 7.5, high: 10 },
			chosen: true
		});
		expect(household).toMatchObject({ id: 'household-energy-cn', chosen: true });
		const { low, central, high } = totals.netAvoidedKgCo2e!;
		expect(tree!.value).toEqual({ low: low / 10, central: central / 7.5, high: high / 5 });
		const other = await assess('--trees', 'cedar-year-jp', '--households', 'household-energy-uk');
		expect(other.equivalences.slice(0, 2).map(({ id }) => id)).toEqual([
			'cedar-year-jp',
			'household-energy-uk'
		]);
	});

	test('gives the same bytes for the same input and options', async () => {
		expect(await text()).toBe(await text());
		expect(await text('--seed', '7', '--lang', 'zh')).toBe(
			await text('--seed', '7', '--lang', 'zh')
		);
	});

	test('--seed and --draws change ranges and nothing central', async () => {
		const usual = await assess();
		const other = await assess('--seed', '7', '--draws', '500');
		expect(other.method).toMatchObject({ seed: 7, draws: 500 });
		const [a, b] = [usual, other].map(({ totals }) => totals.netAvoidedKgCo2e!);
		expect(b!.central).toBe(a!.central);
		expect(b!.low).not.toBe(a!.low);
	});

	test('--where is repeatable and counts what it leaves out as filtered', async () => {
		const { rows, items } = await assess('--where', 'status=sold', '--where', 'platform=转转');
		expect(rows).toEqual({ read: 7, loaded: 6, rejected: 1, filtered: 5 });
		expect(items!.total).toBe(30);
	});

	test('--items none counts one per row, and reads rows whose count would be faulty', async () => {
		const { items, issues } = await assess('--items', 'none');
		expect(items!.total).toBe(6);
		expect(issues.map(({ code }) => code)).toContain('one_item_per_row');
	});

	test('--vehicles include puts cars into the headline', async () => {
		const all = await assess('--vehicles', 'include');
		expect(all.vehicles).toBeNull();
		expect(all.items).toMatchObject({ assessed: 49, setAside: 0 });
	});

	test('--lang changes messages and nothing else', async () => {
		const [en, zh] = [await assess(), await assess('--lang', 'zh')];
		const plain = (all: Assessment) => ({ ...all, issues: [], rejects: [] });
		expect(plain(zh)).toEqual(plain(en));
		expect(zh.issues.map(({ code }) => code)).toEqual(en.issues.map(({ code }) => code));
		expect(zh.issues[0]!.message).toMatch(/\p{Script=Han}/u);
	});

	test('a role is overridden by naming another column', async () => {
		const all = await assess('--channel', 'status', '--region', 'platform');
		expect(all.byChannel.map(({ channel }) => channel)).toEqual(['cancelled', 'sold']);
	});
});

/** Where a category stands in the result: the order is the library's, NULL last. */
function order({ byCategory }: Assessment, name: string | number | null | undefined): number {
	return byCategory.findIndex(({ category }) => category === name);
}

describe('factors and packs', () => {
	const own = scratch({
		'log.csv': 'category,items\njeans,1\nantique,1\nsmartphone,1\n',
		'jeans.csv':
			'category,parameter,low,central,high,unit,source\njeans,displacement,0.2,0.2,0.2,1,x\njeans,direct,5,5,5,kg CO2e/item,x\n',
		'pack/production.csv':
			'category,low,central,high,unit,scope,geography,year,gwp_basis,grade,source_ids,licence,review_by,note\njeans,10,20,30,kg CO2e/item,gate,world,2026,GWP100,D,judgement,project,2027-12-31,\n'
	});
	const net = async (...options: string[]) => {
		const args = ['assess', join(own, 'log.csv'), '--format', 'json', '--draws', '100'];
		const assessment = JSON.parse((await runCli([...args, ...options])).out) as Assessment;
		const central = new Map(
			assessment.byCategory.map((part) => [part.category, part.netAvoidedKgCo2e?.central ?? null])
		);
		return { assessment, jeans: central.get('jeans')!, antique: central.get('antique')!, central };
	};

	test('--pack DIR takes its own tables and the bundled ones for the rest', async () => {
		const { assessment, jeans, central } = await net('--pack', join(own, 'pack'));
		// 20 x 0.5 x 0.7 - 0.72 = 6.28; phones are not in that pack.
		expect(jeans).toBeCloseTo(6.28, 9);
		expect(central.get('smartphone')).toBeNull();
		expect(assessment.factorPack.id).toBe('pack');
		const bundled = await net('--pack', '2026.1');
		expect(bundled.assessment.factorPack.sha256).not.toBe(assessment.factorPack.sha256);
	});

	test('pack < preset < --displacement < --factors, and direct beats production', async () => {
		// 18.65 x 0.5 x 0.7 - 0.72, then D 0.39 and S 1, then D 0.9, then 5 kg as it is.
		expect((await net()).jeans).toBeCloseTo(5.8075, 9);
		const preset = ['--preset', 'survey-fashion'];
		expect((await net(...preset)).jeans).toBeCloseTo(18.65 * 0.39 - 0.72, 9);
		const displacement = [...preset, '--displacement', '0.9,0.9,0.9'];
		expect((await net(...displacement)).jeans).toBeCloseTo(18.65 * 0.9 - 0.72, 9);
		const factors = [...displacement, '--factors', join(own, 'jeans.csv')];
		const last = await net(...factors);
		expect(last.jeans).toBe(5);
		expect(last.assessment.totals.directKgCo2e!.central).toBe(5);
	});

	test.each([
		['default', -1.08],
		['full-displacement', 0],
		['survey-fashion', -1.08],
		['half-life', 0],
		['effective-quarter', -1.08],
		['condition-only', 0],
		['all-low', -2.5],
		['published-direct', null]
	])('an antique displaces nothing under %s and --displacement', async (preset, expected) => {
		const { antique } = await net('--preset', preset, '--displacement', '1,1,1');
		if (expected === null) expect(antique).toBeNull();
		else expect(antique).toBeCloseTo(expected, 9);
	});
});

describe('the reading of a file', () => {
	const german = 'Verkaufte Sachen\nDatum;Sache;Zahl\n05/02/2024;BÜCHER;1,5\n';
	const files = scratch({
		'german.csv': Buffer.from(german, 'latin1'),
		'bare.csv': '2024-01-02|smartphone|3\n'
	});
	const run = async (name: string, ...options: string[]) =>
		JSON.parse(
			(await runCli(['assess', join(files, name), '--format', 'json', ...options])).out
		) as Assessment;

	test('can be told: encoding, delimiter, header, order of dates, decimal mark, roles', async () => {
		const all = await run(
			...(['german.csv', '--encoding', 'windows-1252', '--delimiter', ';'] as const),
			...(['--header-row', '2', '--date-format', 'MDY', '--decimal', ','] as const),
			...(['--category', 'Sache', '--items', 'Zahl', '--date', 'Datum'] as const)
		);
		expect(all.inputs[0]).toMatchObject({ encoding: 'windows-1252', rows: { read: 1 } });
		expect(all.period).toMatchObject({ from: '2024-05-02' });
		expect(all.items!.total).toBe(1.5);
	});

	test('day and month are read the other way on request', async () => {
		const all = await run('german.csv', '--header-row', '2', '--date-format', 'DMY');
		expect(all.period).toMatchObject({ from: '2024-02-05' });
	});

	test('--header-row 0 says that there is no header', async () => {
		const all = await run('bare.csv', '--header-row', '0', '--delimiter', '|');
		expect(all.rows).toMatchObject({ read: 1, loaded: 1 });
		expect(all.byCategory[0]!.category).toBe('smartphone');
	});
});
