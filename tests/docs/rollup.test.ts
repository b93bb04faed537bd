import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { Assessment } from '../../src/lib/model/assessment';
import type { Engine } from '../../src/lib/model/engine';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';
import { recipes, withRecipes } from './rollup-recipes';

const document = 'docs/rollup.md';

const folder = scratch({
	'log.csv':
		'sold_at,category,items,platform,region,channel,mode,price,currency,mass_kg\n' +
		'2024-01-01,smartphone,2,闲鱼,广东,App,C2C,19.99,CNY,0.4\n' +
		'2024-01-01,smartphone,1, 闲鱼 ,广东,App,C2C,0.29,CNY,\n' +
		'2024-02-02,novelty thing,4,vinted,DE,,,5,EUR,1.25\n,book,-1,,,Web,consignment,3,EUR,0.5\n'
});
const path = (name: string) => join(folder, name);
let engine: Engine;

beforeAll(async () => {
	if (process.env['UPDATE_DOCS'] === '1') {
		writeFileSync(document, withRecipes(readFileSync(document, 'utf8')));
	}
	engine = await openNodeEngine();
	await engine.run(`CREATE TABLE trades AS SELECT * FROM read_csv('${path('log.csv')}')`);
});
afterAll(() => engine.close());

async function numbersOf(file: string) {
	const { out, code } = await runCli(['assess', path(file), '--format', 'json']);
	expect(code).toBe(0);
	const { items, totals, byCategory, byMonth, byPlatform, byRegion, byOperatingModel, unmapped } =
		JSON.parse(out) as Assessment;
	return { items, totals, byCategory, byMonth, byPlatform, byRegion, byOperatingModel, unmapped };
}

describe('the recipes for other engines', () => {
	test('stand in the document as the program writes them', () => {
		expect(withRecipes(readFileSync(document, 'utf8'))).toBe(readFileSync(document, 'utf8'));
	});

	// DuckDB knows the types of all of them by their names: what is run is the text of the document.
	test.each(recipes)('%s counts what Reprise counts of the same log', async (name, sql) => {
		const counts = path(`${name}.parquet`);
		await engine.run(`COPY (${sql}) TO '${counts}' (FORMAT parquet)`);
		const run = await runCli(['rollup', counts, '--out', path('cube.parquet'), '--quiet']);
		expect(run).toEqual({ code: 0, out: '', err: '' });
		expect(await numbersOf('cube.parquet')).toEqual(await numbersOf('log.csv'));
	});

	test('counts are refused what only trades could answer, and not mixed with logs', async () => {
		const counts = path('mixed.parquet');
		await engine.run(`COPY (${recipes[0]![1]}) TO '${counts}' (FORMAT parquet)`);
		const out = ['--out', path('never.parquet')];
		const where = await runCli(['rollup', counts, '--where', 'items=1', ...out]);
		expect([where.code, where.err]).toEqual([1, expect.stringContaining('--where')]);
		const mixed = await runCli(['rollup', counts, path('log.csv'), ...out]);
		expect([mixed.code, mixed.err]).toEqual([1, expect.stringContaining('mixed.parquet')]);
	});
});
