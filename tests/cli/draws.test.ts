import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/lib/model/assessment';
import { quantiles } from '../../src/lib/impact/quantiles';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const folder = scratch({
	'log.csv': 'date,category,items\n2024-01-01,smartphone,10\n2024-02-01,book,-1\n'
});

test('assess --draws-out FILE writes every draw, from which the range of the total follows', async () => {
	const path = join(folder, 'draws.csv');
	const args = ['assess', join(folder, 'log.csv'), '--draws-out', path, '--draws', '500'];
	const { code, out } = await runCli([...args, '--format', 'json']);
	expect(code).toBe(0);
	const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').trim(), {
		header: true
	});
	const column = (name: string) => Float64Array.from(data, (row) => Number(row[name]));
	const { netAvoidedKgCo2e: net } = (JSON.parse(out) as Assessment).totals;
	const { low, median, high } = quantiles(column('net_kg_co2e'));
	expect([low, median, high]).toEqual([net!.low, net!.median, net!.high]);
	const [displaced, added] = [column('displaced_kg_co2e'), column('added_kg_co2e')];
	// Nothing of this log has a direct figure: net is displaced less added in every draw.
	column('net_kg_co2e').forEach((kg, draw) =>
		expect(kg).toBeCloseTo(displaced[draw]! - added[draw]!, 8)
	);
	for (const u of column('u_displacement')) expect(u > 0 && u < 1).toBe(true);
});
