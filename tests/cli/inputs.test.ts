import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/lib/model/assessment';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const one = 'date,category,items\n2024-01-02,smartphone,3\n';
const two = 'date,category,items\n2024-02-02,book,2\n2024-02-30,book,2\n2024-02-04,book,two\n';
const folder = scratch({
	'log/a.csv': one,
	'log/deep/b.CSV': two,
	'log/notes.md': 'not a log',
	'[1] log.csv': one,
	'out/keep.txt': ''
});
const path = (name: string) => join(folder, name);

async function assess(args: readonly string[], stdin?: string): Promise<Assessment> {
	const run = await runCli(['assess', ...args, '--format', 'json', '--draws', '100'], { stdin });
	expect(run.err).toBe('');
	return JSON.parse(run.out) as Assessment;
}

const names = ({ inputs }: Assessment) => inputs.map(({ name }) => name);

describe('inputs', () => {
	test('- reads standard input', async () => {
		const fromInput = await assess(['-'], one);
		const fromFile = await assess([path('log/a.csv')]);
		expect(names(fromInput)).toEqual(['standard input']);
		expect({ ...fromInput, inputs: [] }).toEqual({ ...fromFile, inputs: [] });
		expect(fromInput.inputs[0]!.sha256).toBe(fromFile.inputs[0]!.sha256);
	});

	test('several files are one log, in the order given', async () => {
		const assessment = await assess([path('log/deep/b.CSV'), path('log/a.csv')]);
		expect(names(assessment)).toEqual(['b.CSV', 'a.csv']);
		expect(assessment.rows).toEqual({ read: 4, loaded: 2, rejected: 2, filtered: 0 });
		expect(assessment.inputs.map(({ rows }) => rows.read)).toEqual([3, 1]);
		expect(assessment.items!.total).toBe(5);
	});

	test('a folder is searched with its folders, in the order of names', async () => {
		expect(names(await assess([path('log')]))).toEqual(['a.csv', 'b.CSV']);
	});

	test('a glob is expanded, and a file whose name looks like one is itself', async () => {
		expect(names(await assess([path('log/**/*.csv')]))).toEqual(['a.csv', 'b.CSV']);
		expect(names(await assess([path('[1] log.csv')]))).toEqual(['[1] log.csv']);
	});

	test('the same file twice counts twice, with an issue', async () => {
		const assessment = await assess([path('log/a.csv'), path('[1] log.csv')]);
		expect(assessment.items!.total).toBe(6);
		expect(assessment.issues.map(({ code }) => code)).toContain('duplicate_file');
	});
});

describe('outputs', () => {
	test('--out writes what would have been printed', async () => {
		const printed = await runCli(['assess', path('log'), '--format', 'csv']);
		const written = await runCli(['assess', path('log'), '--format=csv', '--out', path('out/a')]);
		expect(written).toEqual({ code: 0, out: '', err: '' });
		expect(readFileSync(path('out/a'), 'utf8')).toBe(printed.out);
	});

	test('--rejects writes every rejected row with file, line and reason', async () => {
		await runCli(['assess', path('log'), '--rejects', path('out/rejects.csv')]);
		const rows = readFileSync(path('out/rejects.csv'), 'utf8').trimEnd().split(/\r?\n/);
		expect(rows[0]).toBe('input,line,code,reason,raw');
		expect(rows.length).toBe(3);
		expect(rows[1]).toMatch(/^b\.CSV,3,date_unreadable,.*2024-02-30/);
		expect(rows[2]).toMatch(/^b\.CSV,4,items_unreadable,/);
	});

	test('CSV has the total and every breakdown, and empty cells where nothing is known', async () => {
		const { out } = await runCli(['assess', '-', '--format', 'csv'], {
			stdin: 'category,items\nsmartphone,1\nblorb,2\n'
		});
		const rows = out.trimEnd().split(/\r?\n/);
		expect(rows[0]).toBe(
			'breakdown,part,items,mass_kg,coverage,net_avoided_kg_co2e_low,net_avoided_kg_co2e_central,net_avoided_kg_co2e_median,net_avoided_kg_co2e_high'
		);
		expect(rows).toContain('category,,2,,0,,,,');
		expect(rows.filter((row) => row.startsWith('total,')).length).toBe(1);
	});
});

describe('inspect and categories', () => {
	test('inspect tells encoding, dialect, header, roles with samples, and rejects', async () => {
		const { code, out } = await runCli(['inspect', path('log/deep/b.CSV'), '--format', 'json']);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({
			schema: 'reprise/inspection@1',
			input: { name: 'b.CSV', rows: { read: 3, loaded: 1, rejected: 2 } },
			reading: { format: 'csv', encoding: 'utf-8', preambleLines: 0, headerRow: 1 },
			plan: { dateOrder: 'YMD', decimal: '.' },
			columns: [
				{ name: 'date', role: 'date', by: 'name' },
				{ name: 'category', role: 'category' },
				{ name: 'items', role: 'items', samples: ['2', 'two'] }
			],
			rejects: [
				{ line: 3, code: 'date_unreadable' },
				{ line: 4, code: 'items_unreadable' }
			]
		});
	});

	test('categories gives items, category, confidence and what is at stake when unmapped', async () => {
		const { out } = await runCli(['categories', '-', '--format', 'json'], {
			stdin: 'category,items\nsmartphone,1\nblorb,2\n'
		});
		const { schema, categories } = JSON.parse(out) as {
			schema: string;
			categories: { sourceCategory: string; netAvoidedKgCo2e: number }[];
		};
		expect(schema).toBe('reprise/categories@1');
		// A phone nets 54.25 x 0.35 - 0.47 = 18.5175; two unknown items are put at that mean.
		expect(categories).toMatchObject([
			{ sourceCategory: 'blorb', items: 2, category: null, by: 'none' },
			{ sourceCategory: 'smartphone', items: 1, category: 'smartphone', confidence: 1 }
		]);
		expect(categories[0]!.netAvoidedKgCo2e).toBeCloseTo(37.035, 9);
	});

	test('categories and unmapped keep to the period asked for', async () => {
		const stdin =
			'date,category,items\n2024-01-02,blorb,3\n2024-02-03,book,2\n2024-02-03,blorb,5\n';
		const limits = ['-', '--from', '2024-02-01', '--format'];
		const { out } = await runCli(['categories', ...limits, 'csv'], { stdin });
		expect(out).toContain('\nblorb,5,');
		const assessed = JSON.parse(
			(await runCli(['assess', ...limits, 'json'], { stdin })).out
		) as Assessment;
		expect(assessed.unmapped).toMatchObject([{ sourceCategory: 'blorb', items: 5 }]);
		expect(assessed.items!.unmapped).toBe(5);
	});
});
