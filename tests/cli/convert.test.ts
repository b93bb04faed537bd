import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const log = 'date;category;items\n2024-01-02;smartphone;3\n2024-01-03;"book; used";2\n';
const folder = scratch({
	'in/a.csv': log,
	'in/b.tsv': 'x\ty\n1\t2\n',
	'in/empty.csv': '',
	'in/bad.parquet': 'PAR1 is not enough',
	'out/keep.txt': ''
});
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');

describe('convert', () => {
	test('--raw gives the table as it was written, as RFC 4180 has it', async () => {
		const run = await runCli(['convert', path('in/a.csv'), '--raw']);
		expect(run).toEqual({
			code: 0,
			err: '',
			out: 'date,category,items\r\n2024-01-02,smartphone,3\r\n2024-01-03,book; used,2\r\n'
		});
	});

	test('--raw of nothing is nothing', async () => {
		expect(await runCli(['convert', '-', '--raw'])).toEqual({ code: 0, err: '', out: '' });
	});

	test('what is left out is said', async () => {
		const stdin = `A report\n\n${log}Total;;5\n`;
		const run = await runCli(['convert', '-', '--raw'], { stdin });
		expect(run.out.split('\r\n').length).toBe(4);
		expect(run.err).toMatch(/2 lines before the table.*\n.*1 row at the end is a sum/);
	});

	test('--raw names the line of a record that is too long to be kept whole', async () => {
		// 2 Mi characters are kept, and one more is too many.
		const stdin = `a,b\n1,2\n3,${'x'.repeat(2 * 1024 * 1024)}\n`;
		const run = await runCli(['convert', '-', '--raw', '--out', path('long.csv')], { stdin });
		expect(run.code).toBe(1);
		expect(run.err).toMatch(/line 3\b.*longer than 2 MB/);
		expect(existsSync(path('long.csv'))).toBe(false);
	});

	test('--raw says where bytes were damaged, and keeps the row', async () => {
		const rows = Array.from({ length: 40 }, (_, at) => `${at},Größe\n`).join('');
		const bytes = Buffer.from(`a,b\n${rows}`);
		bytes[bytes.lastIndexOf(0xc3)] = 0xff;
		writeFileSync(path('damaged.csv'), bytes);
		const run = await runCli(['convert', path('damaged.csv'), '--raw']);
		expect(run.code).toBe(0);
		expect(run.out.split('\r\n')[40]).toMatch(/^39,Grö\ufffd/);
		expect(run.err).toMatch(/damaged\.csv.*1, the first on line 41/);
	});

	test('--each writes one output per input, and goes on after a failure', async () => {
		const run = await runCli(['convert', path('in'), '--raw', '--each', '--out', path('out')]);
		expect(run.code).toBe(1);
		expect(text('out/a.csv')).toMatch(/^date,category,items\r\n/);
		expect(text('out/b.tsv.csv')).toBe('x,y\r\n1,2\r\n');
		expect(text('out/empty.csv')).toBe('');
		expect(existsSync(path('out/bad.parquet.csv'))).toBe(false);
		expect(text('out/bad.parquet.error.txt')).toMatch(/bad\.parquet/);
	});

	test('without --raw the trades are tidy, in our words', async () => {
		const run = await runCli(['convert', path('in/a.csv'), '--quiet']);
		expect(run.code).toBe(0);
		expect(run.out.split('\n').slice(0, 2)).toEqual([
			'date,category,source_category,operating_model,platform,region,channel,currency,items,price,mass_kg',
			expect.stringMatching(/^2024-01-02,smartphone,smartphone,.*,3\.0,,$/)
		]);
	});

	test('an input is never written over', async () => {
		const run = await runCli(['convert', path('in/a.csv'), '--raw', '--out', path('in/a.csv')]);
		expect(run.code).toBe(2);
		expect(text('in/a.csv')).toBe(log);
	});
});

describe('a file with nothing, or with a header alone', () => {
	test.each(['assess', 'inspect'])('an empty one is refused in words by %s', async (command) => {
		const run = await runCli([command, path('in/empty.csv')]);
		expect(run.code).toBe(1);
		expect(run.err).toMatch(/empty\.csv/);
	});

	test('inspect says what a header is, of which there are no rows', async () => {
		const stdin = 'date,category,items\n';
		const run = await runCli(['inspect', '-', '--format', 'json'], { stdin });
		expect(run.err).toBe('');
		const { input, columns } = JSON.parse(run.out) as {
			input: { rows: object };
			columns: { name: string; role: string | null }[];
		};
		expect(input.rows).toEqual({ read: 0, loaded: 0, rejected: 0 });
		expect(columns.map(({ role }) => role)).toEqual(['date', 'category', 'items']);
		expect((await runCli(['inspect', '-'], { stdin })).code).toBe(0);
		expect((await runCli(['assess', '-'], { stdin })).code).toBe(1);
	});
});
