import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/lib/model/version';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const folder = scratch({
	'log.csv': 'date,category,items\n2024-01-02,smartphone,3\n',
	'empty.csv': '',
	'header.csv': 'date,category,items\n',
	'nothing/readme.md': 'no log here',
	'bad-mapping.csv': 'word,meaning\nbook,book\n',
	'bad-factors.csv':
		'category,parameter,low,central,high,unit,source\nbook,production,3,2,1,kg CO2e/item,x\n',
	'own-pack/datapackage.txt': ''
});
const log = join(folder, 'log.csv');

describe('help and version', () => {
	test('the program without arguments, with --help and with -h tells its commands', async () => {
		const { code, out, err } = await runCli([]);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain('reprise assess FILE...');
		expect((await runCli(['--help'])).out).toBe(out);
		expect((await runCli(['-h'])).out).toBe(out);
	});

	test.each(['assess', 'inspect', 'categories'])('%s --help lists its options', async (command) => {
		const { code, out } = await runCli([command, '--help']);
		expect(code).toBe(0);
		expect(out).toContain(`reprise ${command} FILE`);
		for (const option of ['--lang', '--quiet', '--out', '--format', '--encoding', '--decimal']) {
			expect(out).toContain(`  ${option}`);
		}
	});

	test('help speaks Chinese with --lang zh, before or after the command', async () => {
		const { out } = await runCli(['assess', '--help', '--lang', 'zh']);
		expect(out).toContain('用法');
		expect((await runCli(['--lang', 'zh', 'assess', '--help'])).out).toBe(out);
		expect((await runCli(['--lang=zh', 'assess', '--help'])).out).toBe(out);
	});

	test('no line of a help is wider than a terminal of 100 columns', async () => {
		for (const command of ['assess', 'inspect', 'categories']) {
			const { out } = await runCli([command, '--help']);
			expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
		}
	});

	test('--version is one line', async () => {
		expect((await runCli(['--version'])).out).toBe(`${version}\n`);
		expect((await runCli(['assess', '--version'])).out).toBe(`${version}\n`);
	});
});

describe('wrong usage ends with 2, says what is wrong and points to the help', () => {
	test.each([
		[['trade'], /no command trade; the commands are assess, inspect, categories/],
		[['assess'], /assess needs at least one file/],
		[['assess', 'LOG', '--colour'], /no option --colour/],
		[['assess', 'LOG', '-x'], /no option -x/],
		[['assess', 'LOG', '--seed'], /--seed needs a value: N/],
		[['assess', 'LOG', '--date', '--quiet'], /--date needs a value: COL/],
		[['assess', 'LOG', '--quiet=yes'], /--quiet takes no value/],
		[['assess', 'LOG', '--format', 'xml'], /--format cannot be xml; it takes table, json, csv/],
		[['inspect', 'LOG', '--format', 'csv'], /--format cannot be csv; it takes table, json/],
		[['assess', 'LOG', '--lang', 'fr'], /--lang cannot be fr; it takes en, zh/],
		[['assess', 'LOG', '--preset', 'best'], /--preset cannot be best; it takes default, /],
		[['assess', 'LOG', '--trees', 'oak'], /--trees cannot be oak; it takes tree-year, /],
		[
			['assess', 'LOG', '--households', 'tree-year'],
			/it takes household-energy-cn, household-electricity-cn/
		],
		[['assess', 'LOG', '--operating-model', 'c2b'], /it takes c2c_shipped, c2c_local/],
		[['assess', 'LOG', '--vehicles', 'all'], /it takes include/],
		[['assess', 'LOG', '--displacement', '0.5'], /three numbers from 0 to 1/],
		[['assess', 'LOG', '--displacement', '0.5,0.4,0.6'], /in rising order/],
		[['assess', 'LOG', '--displacement', '0.5,0.6,1.2'], /from 0 to 1/],
		[['assess', 'LOG', '--from', '2024-02-30'], /a date such as/],
		[['assess', 'LOG', '--from', '2024-03-01', '--to', '2024-02-01'], /not before 2024-03-01/],
		[['assess', 'LOG', '--where', 'status'], /COLUMN=VALUE/],
		[['assess', 'LOG', '--draws', '10'], /at least 100/],
		[['assess', 'LOG', '--draws', '100000000'], /at most 1000000/],
		[['assess', 'LOG', '--seed', '1.5'], /whole number/],
		[['assess', 'LOG', '--header-row', '-1'], /at least 0/],
		[['assess', 'LOG', '--delimiter', 'comma'], /one to four characters/],
		[['assess', 'LOG', '--date-format', 'D-M-Y'], /it takes YMD, DMY, MDY/],
		[['assess', 'LOG', '--decimal', ';'], /it takes \., ,/],
		[['assess', 'LOG', '--out', 'no/such/folder/out.txt'], /cannot be written/],
		[['assess', 'LOG', '--rejects', 'no/such/folder/r.csv'], /cannot be written/],
		[['inspect', 'LOG', 'LOG'], /one file at a time/]
	])('%j', async (args, message) => {
		const { code, out, err } = await runCli(args.map((arg) => (arg === 'LOG' ? log : arg)));
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toMatch(/^reprise: /);
		expect(err).toMatch(message);
		expect(err).toMatch(/See reprise (assess |inspect )?--help\.\n$/);
	});
});

describe('a faulty input ends with 1 and says file, line, what and what to do', () => {
	test.each([
		[['nowhere.csv'], /nowhere\.csv was not found\. Check the path/],
		[['*.nothing'], /was not found/],
		[['empty.csv'], /empty\.csv is empty\. Choose the file again/],
		[['header.csv'], /holds no rows of data/],
		[['nothing'], /nothing holds no trade log\. It is searched for files ending in csv/],
		[
			['log.csv', '--category', 'kind'],
			/no column “kind”\. The columns are: date, category, items/
		],
		[['log.csv', '--where', 'kind=x'], /no column “kind”\. The columns are: date, category, items/],
		[['log.csv', '--encoding', 'klingon'], /no encoding “klingon”\. Use a name such as utf-8/],
		[['log.csv', '--mapping', 'nowhere.csv'], /nowhere\.csv was not found/],
		[['log.csv', '--mapping', 'bad-mapping.csv'], /bad-mapping\.csv, line 1: .*source_category/],
		[['log.csv', '--factors', 'bad-factors.csv'], /bad-factors\.csv, line 2, .*“3, 2, 1”/],
		[['log.csv', '--pack', '1999.1'], /1999\.1 was not found/],
		[['log.csv', '--pack', 'own-pack'], /own-pack.production\.csv was not found/]
	])('%j', async (args, message) => {
		const names = ['1999.1', 'kind', 'kind=x', 'klingon'];
		const paths = args.map((arg) =>
			arg.startsWith('--') || names.includes(arg) ? arg : join(folder, arg)
		);
		const { code, out, err } = await runCli(['assess', ...paths]);
		expect(code).toBe(1);
		expect(out).toBe('');
		expect(err).toMatch(/^reprise: .*\n$/);
		expect(err).toMatch(message);
	});

	test('in Chinese with --lang zh', async () => {
		const { code, err } = await runCli(['assess', log, '--category', '品名', '--lang', 'zh']);
		expect(code).toBe(1);
		expect(err).toMatch(/品名.*date/);
	});
});

describe('progress', () => {
	test('is shown on a terminal, cleared at the end, and left out with --quiet', async () => {
		const shown = await runCli(['assess', log], { showsProgress: true });
		expect(shown.err).toContain('reading log.csv: 100\u00a0%');
		expect(shown.err.endsWith('\r\u001b[K')).toBe(true);
		const quiet = await runCli(['assess', log, '--quiet'], { showsProgress: true });
		expect(quiet).toEqual({ ...shown, err: '' });
	});
});
