import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const folder = scratch({
	'log.csv':
		'date,category,items,platform\n2024-01-01,smartphone,10,Xianyu\n2024-02-01,book,5,Kongfz\n'
});
const log = join(folder, 'log.csv');

describe('reprise report', () => {
	test.each([
		['report.html', '<!doctype html>'],
		['report.xlsx', 'PK'],
		['report.PPTX', 'PK'],
		['report.pdf', '%PDF-']
	])('writes %s by its ending', async (name, start) => {
		const path = join(folder, name);
		const { code, out, err } = await runCli(['report', log, '--out', path, '--lang', 'zh']);
		expect([code, out, err]).toEqual([0, '', '']);
		expect(readFileSync(path).subarray(0, start.length).toString('latin1')).toBe(start);
	});

	test('says which rows were left out', async () => {
		const path = join(folder, 'part.html');
		const limits = ['--from', '2024-01-01', '--where', 'platform=Xianyu'];
		expect((await runCli(['report', log, '--out', path, ...limits])).code).toBe(0);
		const html = readFileSync(path, 'utf8');
		expect(html).toContain(
			'Counted are only: trades from 1 Jan 2024 on; rows whose platform is Xianyu.'
		);
		expect(html).toContain('10 second-hand items avoided');
	});

	test.each([
		[
			['report', log, '--out', 'report.docx'],
			/a file that ends in \.html, \.xlsx, \.pptx or \.pdf/
		],
		[['report', log], /report needs --out FILE/],
		[['report', '--out', 'report.html'], /at least one file/],
		[['report', log, '--out', 'report.html', '--rejects', 'r.csv'], /--rejects/]
	])('%j is wrong usage', async (args, message) => {
		const { code, err } = await runCli(args);
		expect(code).toBe(2);
		expect(err).toMatch(message);
	});

	test('a file that is not there is the fault of the input', async () => {
		const { code } = await runCli(['report', 'no.csv', '--out', join(folder, 'x.html')]);
		expect(code).toBe(1);
	});
});
