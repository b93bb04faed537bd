import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOfRun } from '../../src/cli/day-of-run';
import { figureNames } from '../../src/lib/ui/studio/figure-names';
import { ownThemeText } from '../support/own-font';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const folder = scratch({
	'log.csv':
		'date,category,items,platform\n2024-01-01,smartphone,10,Xianyu\n2024-02-01,book,5,Kongfz\n2024-03-01,laptop,7,Xianyu\n',
	'plain.csv': 'category,items\nsmartphone,10\n',
	'red.json': '{"ground":"#cc0000"}',
	'logo.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><script>x()</script><rect width="8" height="4"/></svg>',
	'broken.json': '{"accent":"red","fonts":{"text":{"family":"A"}}}'
});
const log = join(folder, 'log.csv');
const to = (name: string) => join(folder, name);

describe('reprise figure', () => {
	test.each([
		['a.svg', '<?xml'],
		['a.PNG', '\u0089PNG'],
		['a.pdf', '%PDF-'],
		['a.pptx', 'PK'],
		['a.xlsx', 'PK'],
		['a.csv', 'Category,Items,'],
		['a.html', '<!doctype html>'],
		['a.zip', 'PK']
	])('writes %s by its ending', async (name, start) => {
		const { code, out, err } = await runCli(['figure', 'categories', log, '--out', to(name)]);
		expect([code, out, err]).toEqual([0, '', '']);
		expect(readFileSync(to(name)).subarray(0, start.length).toString('latin1')).toBe(start);
	});

	test('draws equal calls with equal bytes, in the size, the theme and the words asked for', async () => {
		const call = ['figure', 'trend', log, '--size', '1080x1350', '--lang', 'zh'];
		const look = ['--theme', to('red.json'), '--title', '自拟标题', '--byline', '编辑部'];
		for (const name of ['b.svg', 'c.svg']) {
			expect((await runCli([...call, ...look, '--out', to(name)])).code).toBe(0);
		}
		const svg = readFileSync(to('b.svg'), 'utf8');
		expect(svg).toBe(readFileSync(to('c.svg'), 'utf8'));
		expect(svg).toContain('width="1080" height="1350" viewBox="0 0 1080 1350" lang="zh-Hans"');
		expect(svg).toContain('<title>自拟标题</title>');
		expect(svg).toContain('制图：编辑部');
		expect(svg).toContain('#cc0000');
	});

	test('sets a figure in the fonts of its theme', async () => {
		writeFileSync(to('fonts.json'), await ownThemeText());
		const call = ['figure', 'trend', log, '--theme', to('fonts.json')];
		expect((await runCli([...call, '--out', to('f.svg')])).code).toBe(0);
		const svg = readFileSync(to('f.svg'), 'utf8');
		expect(svg).toContain("@font-face{font-family:'Theme Text Acme Text';");
		expect(svg).toContain("@font-face{font-family:'Theme Titles 标题 Head';");
		expect(svg).not.toContain("@font-face{font-family:'Inter");
	});

	test('says all that is wrong with a theme, and in which file', async () => {
		const call = ['figure', 'trend', log, '--theme', to('broken.json'), '--out', to('g.svg')];
		const { code, err } = await runCli(call);
		expect(code).toBe(2);
		expect(err).toContain('broken.json cannot be used as a theme');
		expect(err).toContain('- “accent” is no colour as #rrggbb.\n');
		expect(err).toContain('- “fonts.text.licence” is missing.\n');
		const chinese = await runCli([...call, '--lang', 'zh']);
		expect(chinese.err).toContain('缺少“fonts.text.faces”。');
	});

	test('takes marks, numbers, a source and a logo, and says what is doubtful about a theme', async () => {
		const look = [
			'--unit',
			'kg',
			'--decimals',
			'1',
			'--source',
			'Our books',
			'--order',
			'smallest'
		];
		const marks = ['--highlight', 'Laptop', '--annotate', 'Laptop=New in March'];
		const house = ['--logo', to('logo.svg'), '--theme', to('red.json')];
		const call = ['figure', 'categories', log, ...look, ...marks, ...house, '--out', to('l.svg')];
		const { code, err } = await runCli(call);
		expect(code).toBe(0);
		expect(err).toMatch(/contrast/);
		const svg = readFileSync(to('l.svg'), 'utf8');
		for (const part of ['Our books', 'New in March', 'data:image/png;base64,', 'opacity="0.4"']) {
			expect(svg).toContain(part);
		}
		expect(svg).not.toContain('<script');
	});

	test('tells programs what it was made from: inputs by hash, method, pack, query and its own numbers', async () => {
		const limits = ['--from', '2024-01-01', '--where', 'platform=Xianyu'];
		await runCli(['figure', 'categories', log, '--out', to('d.svg'), ...limits]);
		const text = /<metadata>(.*)<\/metadata>/.exec(readFileSync(to('d.svg'), 'utf8'))![1]!;
		const manifest = JSON.parse(
			text
				.replaceAll('&quot;', '"')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&amp;', '&')
		) as Record<string, never>;
		expect(manifest).toMatchObject({
			schema: 'reprise/figure@1',
			figure: { name: 'categories', locale: 'en', theme: 'light' },
			inputs: [{ name: 'log.csv', bytes: readFileSync(log).length }],
			limits: ['trades from 1 Jan 2024 on', 'rows whose platform is Xianyu'],
			factorPack: { id: '2026.1' }
		});
		expect(manifest['sql']).toContain('SELECT');
		expect(text).not.toContain('2024-02-01');
	});

	test('bears its day, today or another, and is the same file on the same day', async () => {
		const call = ['figure', 'coverage', log];
		const svgOf = async (name: string, ...options: readonly string[]) => {
			await runCli([...call, ...options, '--out', to(name)], { today: '2026-11-26' });
			return readFileSync(to(name), 'utf8');
		};
		const today = await svgOf('day.svg');
		expect(today).toContain('&quot;made&quot;:&quot;2026-11-26&quot;');
		expect(await svgOf('day2.svg', '--made-on', '2026-11-26')).toBe(today);
		expect(await svgOf('day3.svg', '--made-on', '2026-01-02')).toContain('&quot;2026-01-02&quot;');
		// 1,700,000,000 seconds after 1970 are 14 November 2023.
		expect(dayOfRun('1700000000')).toBe('2023-11-14');
		expect(dayOfRun('soon', Date.UTC(2026, 4, 1))).toBe('2026-05-01');
	});

	test('compares what is asked for: parts, presets, periods, alternatives', async () => {
		const titleOf = async (name: string, ...options: readonly string[]) => {
			const { code, err } = await runCli(['figure', name, log, ...options, '--out', to('cmp.csv')]);
			expect([code, err]).toEqual([0, '']);
			return readFileSync(to('cmp.csv'), 'utf8');
		};
		const platforms = ['--before', 'platform=Kongfz', '--after', 'platform=xianyu'];
		const sides = await titleOf('before-after', ...platforms);
		expect(
			sides
				.split('\n')
				.slice(1, 3)
				.map((line) => line.split(',')[0])
		).toEqual([expect.stringMatching(/Kongfz/i), expect.stringMatching(/Xianyu/i)]);
		expect(await titleOf('slope', ...platforms)).toContain('Smartphone');
		const months = ['--before', 'period=2024-01', '--after', 'period=2024-03'];
		expect(await titleOf('change', ...months)).toMatch(/Jan 2024/);
		const named = ['--before', 'period=Jan 2024', '--after', 'period=Mar 2024'];
		expect(await titleOf('change', ...named)).toBe(await titleOf('change', ...months));
		const presets = ['--before', 'preset=default', '--after', 'preset=half-life'];
		expect((await titleOf('change', ...presets)).split('\n').length).toBeGreaterThan(3);
		expect(await titleOf('multiples', '--by', 'platform')).toMatch(/Kongfz/i);
		expect((await titleOf('presets', '--only', 'half-life')).trimEnd().split('\n')).toHaveLength(3);
	});

	test('orders rows by value, by name or as they came', async () => {
		const names = async (order: string) => {
			await runCli(['figure', 'categories', log, '--order', order, '--out', to('o.svg')]);
			const description = /<desc>(.*?)<\/desc>/s.exec(readFileSync(to('o.svg'), 'utf8'))![1]!;
			return ['Smartphone', 'Laptop', 'Book'].toSorted(
				(a, b) => description.indexOf(a) - description.indexOf(b)
			);
		};
		expect(await names('name')).toEqual(['Book', 'Laptop', 'Smartphone']);
		expect(await names('largest')).toEqual((await names('smallest')).toReversed());
	});

	test('lists every figure with what it shows', async () => {
		const { code, out } = await runCli(['figure', '--list']);
		expect(code).toBe(0);
		const lines = out.trimEnd().split('\n');
		expect(lines.map((line) => line.split(' ')[0])).toEqual(figureNames);
		expect(lines.every((line) => /^\S+ +[A-Z].+/.test(line))).toBe(true);
	});

	test('names the figures that a log holds where it lacks the one asked for', async () => {
		const { code, err } = await runCli(['figure', 'trend', to('plain.csv'), '--out', to('e.svg')]);
		expect(code).toBe(1);
		expect(err).toMatch(/does not hold what the figure “trend” shows\..*categories/);
		expect(err).not.toMatch(/: .*trend,/);
	});

	test.each([
		[['figure', 'pie', log, '--out', 'a.svg'], /no figure “pie”\. Figures: categories, /],
		[['figure'], /needs the name of a figure/],
		[['figure', 'trend'], /needs the name of a figure and at least one file/],
		[['figure', 'trend', log], /needs --out FILE/],
		[['figure', 'trend', log, '--out', 'a.jpg'], /\.svg, \.png, \.pdf, \.pptx/],
		[['figure', 'trend', log, '--out', 'a.svg', '--size', 'big'], /1080x1080/],
		[['figure', 'trend', log, '--out', 'a.svg', '--theme', 'pink'], /light, dark/],
		[['figure', 'trend', log, '--out', 'a.svg', '--theme', to('broken.json')], /#rrggbb/],
		[['figure', 'trend', log, '--out', 'a.png', '--scale', '5'], /--scale/],
		[['figure', 'target', log, '--out', 'a.svg', '--target', '2024'], /2026=1340t/],
		[
			['figure', 'categories', log, '--out', 'a.svg', '--highlight', 'x'],
			/one of the marks.*Laptop/
		],
		[['figure', 'categories', log, '--out', 'a.svg', '--annotate', 'x'], /a mark and a text/],
		[['figure', 'categories', log, '--out', 'a.svg', '--logo', log], /PNG file/],
		[['figure', 'categories', log, '--out', 'a.svg', '--unit', 'lb'], /kg, t, kt, Mt/],
		[['figure', 'categories', log, '--out', 'a.svg', '--made-on', 'soon'], /--made-on/],
		[['figure', 'trend', log, '--out', 'a.svg', '--order', 'name'], /order of its own.*categories/],
		[['figure', 'slope', log, '--out', 'a.svg', '--compare', 'never'], /previous, last_year/],
		[['figure', 'slope', log, '--out', 'a.svg', '--before', 'platform=Xianyu'], /come together/],
		[
			[
				...['figure', 'slope', log, '--out', 'a.svg'],
				...['--before', 'platform=Xianyu', '--after', 'platform=Nowhere']
			],
			/one of: .*Kongfz/i
		],
		[['figure', 'trend', log, '--out', 'a.svg', '--only', 'x'], /no such choice/]
	])('%j is wrong usage', async (args, message) => {
		const { code, err } = await runCli(args);
		expect(code).toBe(2);
		expect(err).toMatch(message);
	});

	test('a theme that is not there is the fault of the input', async () => {
		const { code } = await runCli([
			'figure',
			'trend',
			log,
			'--out',
			to('f.svg'),
			'--theme',
			'no.json'
		]);
		expect(code).toBe(1);
	});
});

describe('reprise figure --batch', () => {
	const batch = (entries: unknown) => {
		writeFileSync(to('batch.json'), JSON.stringify(entries));
		return runCli(['figure', '--batch', to('batch.json'), log, '--out', to('many')]);
	};

	test('writes each entry in every language, size and format, as one figure alone would be', async () => {
		const title = { en: 'Own finding', zh: '自拟标题' };
		const { code, out, err } = await batch([
			{ figure: 'trend', lang: ['en', 'zh'], size: ['1080', '85mm'], formats: 'svg', title },
			{ figure: 'categories', formats: ['csv', 'svg'], name: 'press/one', theme: 'dark' }
		]);
		expect([code, out, err]).toEqual([0, '', '']);
		expect(readdirSync(to('many')).sort()).toEqual([
			'press',
			...['trend-1080-en.svg', 'trend-1080-zh.svg', 'trend-85mm-en.svg', 'trend-85mm-zh.svg']
		]);
		expect(readdirSync(to('many/press')).sort()).toEqual(['one.csv', 'one.svg']);
		const alone = ['figure', 'trend', log, '--size', '85mm', '--title', '自拟标题', '--lang', 'zh'];
		await runCli([...alone, '--out', to('alone.svg')]);
		expect(readFileSync(to('many/trend-85mm-zh.svg'))).toEqual(readFileSync(to('alone.svg')));
	});

	test('takes every option of one figure', async () => {
		const words = { subtitle: 'In kilograms', source: 'Our log' };
		const look = { unit: 'kg', decimals: 0, order: 'name', alt: 'Bars.', ...words };
		const { code, err } = await batch([{ figure: 'categories', name: 'own', ...look }]);
		expect([code, err]).toEqual([0, '']);
		const options = Object.entries(look).flatMap(([name, value]) => [`--${name}`, String(value)]);
		await runCli(['figure', 'categories', log, ...options, '--out', to('own-alone.svg')]);
		expect(readFileSync(to('many/own.svg'))).toEqual(readFileSync(to('own-alone.svg')));
	});

	test('goes on where the log lacks what one entry shows, and tells which', async () => {
		writeFileSync(to('batch.json'), '[{"figure":"trend"},{"figure":"coverage","name":"c"}]');
		const call = ['figure', '--batch', to('batch.json'), to('plain.csv'), '--out', to('some')];
		const { code, err } = await runCli(call);
		expect(code).toBe(1);
		expect(err).toMatch(/batch\.json, entry 1: The log does not hold/);
		expect(err).toContain('1 of 2 figures could not be written');
		expect(readdirSync(to('some'))).toEqual(['c.svg']);
	});

	test.each([
		[{}, /is not a list of figures/],
		[[{ figure: 'pie' }], /entry 1: figure/],
		[[{ figure: 'trend' }, { figure: 'trend', size: 'big' }], /entry 2: .*1080x1080/],
		[[{ figure: 'trend' }, { figure: 'trend' }], /entry 2: .*asked for twice/],
		[[{ figure: 'trend', name: '../../etc/x' }], /entry 1: .*outside the folder/],
		[[{ figure: 'trend', colour: 'red' }], /entry 1: colour/],
		[[{ figure: 'target', target: 'soon' }], /entry 1: .*2026=1340t/]
	])('refuses %j before the log is read', async (entries, message) => {
		const { code, err } = await batch(entries);
		expect(code).toBe(1);
		expect(err).toMatch(message);
	});

	test('is called wrongly without a log, or with what describes one figure', async () => {
		writeFileSync(to('batch.json'), '[{"figure":"trend"}]');
		const call = ['figure', '--batch', to('batch.json')];
		expect((await runCli(call)).code).toBe(2);
		const { code, err } = await runCli([...call, log, '--title', 'Mine']);
		expect(code).toBe(2);
		expect(err).toContain('--title describes one figure');
	});
});
