import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';
import { valueAgain, type Json } from '../trace-oracle';

const folder = scratch({
	'log.csv': 'date,category,items,platform\n2024-01-01,smartphone,10,=SUM(A1)\n2024-02-01,book,5,\n'
});
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const trace = (name: string, ...more: readonly string[]) =>
	runCli(['assess', path('log.csv'), '--trace', path(name), '--format', 'json', ...more]);

describe('assess --trace FILE', () => {
	test('writes as JSON what every number can be computed from again', async () => {
		const { code, out, err } = await trace('trace.json');
		expect([code, err]).toEqual([0, '']);
		const made = JSON.parse(read('trace.json')) as Json;
		expect(made.schema).toBe('reprise/trace@1');
		const net = made.numbers.find(({ id }: Json) => id === 'total.net');
		const { totals } = JSON.parse(out) as Json;
		expect(net.value).toEqual({
			low: totals.netAvoidedKgCo2e.low,
			central: totals.netAvoidedKgCo2e.central,
			high: totals.netAvoidedKgCo2e.high,
			median: totals.netAvoidedKgCo2e.median
		});
		expect(valueAgain(made, net).low).toBeCloseTo(net.value.low, 9);
	});

	test('gives the same bytes in any language', async () => {
		await trace('one.json');
		await trace('other.json', '--lang', 'zh');
		expect(read('other.json')).toBe(read('one.json'));
	});

	test('writes one row per line with every value, as CSV that no spreadsheet runs', async () => {
		const { code } = await trace('trace.csv');
		expect(code).toBe(0);
		const { data } = Papa.parse<Record<string, string>>(read('trace.csv'), {
			header: true,
			skipEmptyLines: true
		});
		const lines = data.filter(({ number }) => number === 'total.net');
		expect(lines.map(({ category }) => category)).toEqual(['book', 'smartphone']);
		for (const row of lines) {
			const value = (name: string) => Number(row[name]);
			// Posted: kept x (P x D x S x (1 - R) - (legs x leg + refurbishment x P)).
			const displaced =
				value('production_central') *
				value('displacement_central') *
				value('service_central') *
				(1 - value('rebound_central'));
			const added =
				value('legs') * value('leg_central') +
				value('refurbishment_central') * value('production_central');
			expect(value('net_kg_co2e')).toBeCloseTo(value('kept') * (displaced - added), 9);
		}
		const sum = lines.reduce((all, row) => all + Number(row['net_kg_co2e']), 0);
		expect(sum).toBeCloseTo(Number(lines[0]!['central']), 9);
		const platform = data.find(({ number }) => number!.startsWith('platform=%3DSUM'))!;
		expect(platform['part']).toBe("'=SUM(A1)");
	});

	test('says when the file cannot be written', async () => {
		const { code, err } = await trace('no/such/folder.json');
		expect(code).toBe(2);
		expect(err).toContain('folder.json');
	});
});
