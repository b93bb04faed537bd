import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/model/engine';
import { exactly } from '../../src/lib/model/estimate';
import { cubeSql, sourceCubeSql } from '../../src/lib/impact/cube';
import { countsSql, type CubeQuestion } from '../../src/lib/impact/cube-rows';
import { dimensions } from '../../src/lib/impact/dimension';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import { impactSql } from '../../src/lib/impact/impact-sql';
import { engineWithSchema } from '../support/valid-sql';

let engine: Engine;

beforeAll(async () => {
	engine = await engineWithSchema();
	await engine.run(`CREATE TABLE source_cube AS ${sourceCubeSql().text}`);
	await engine.run(`CREATE TABLE cube AS ${cubeSql(null).text}`);
	const bands = { bands: true };
	await engine.run(`CREATE TABLE banded_source_cube AS ${sourceCubeSql(bands).text}`);
	await engine.run(`CREATE TABLE banded_cube AS ${cubeSql(null, bands).text}`);
});
afterAll(() => engine.close());

const factor: EffectiveFactor = {
	category: `it's "odd"`,
	operatingModel: 'c2c_shipped',
	productionDraw: 'x',
	basis: 'production',
	grade: 'A',
	setAside: false,
	legs: 1,
	parameters: {
		production: exactly(1e-7),
		displacement: exactly(0.5),
		service: exactly(0.7),
		rebound: exactly(0),
		leg: exactly(0.47),
		refurbishment: exactly(0),
		direct: exactly(0)
	}
};

const whole: CubeQuestion = { by: [], measure: 'items', from: null, to: null };

/** DuckDB binds the statement and every output is VARCHAR or DOUBLE. */
async function outputTypes(sql: string): Promise<readonly unknown[]> {
	const { data } = await engine.query(`SELECT column_type FROM (DESCRIBE ${sql})`);
	return data[0]!;
}

describe('the SQL of the cube', () => {
	test('reads every trade once and joins nothing', () => {
		expect(sourceCubeSql().text).not.toMatch(/JOIN/i);
	});

	test('uses only functions that ClickHouse 18.16 has as well', () => {
		const called = [...sourceCubeSql().text.matchAll(/([A-Za-z_]+)\(/g)].map((found) => found[1]);
		expect([...new Set(called)].sort()).toEqual(['COUNT', 'SUM', 'abs']);
	});

	test('takes the operating model asked for as a value, whatever it is', async () => {
		await engine.run(`CREATE TEMP TABLE probe AS ${cubeSql(`x'; DROP TABLE cube; --`).text}`);
		expect((await engine.query('SELECT COUNT(*)::DOUBLE AS n FROM cube')).data[0]).toEqual([0]);
	});
});

describe('every question', () => {
	const questions: readonly CubeQuestion[] = [
		whole,
		...dimensions.map((dimension) => ({ ...whole, by: [dimension] })),
		{ ...whole, by: ['month', 'category'] },
		{ ...whole, measure: 'mass' },
		{ ...whole, from: '2024-01-01', to: '2024-12-31' }
	];

	test.each(questions.map((question) => [JSON.stringify(question), question] as const))(
		'%s is bound by DuckDB and gives only text and numbers',
		async (_, question) => {
			const sql = impactSql(question, [factor]).text;
			for (const type of await outputTypes(sql)) expect(['VARCHAR', 'DOUBLE']).toContain(type);
			for (const type of await outputTypes(countsSql(question).text)) {
				expect(['VARCHAR', 'DOUBLE']).toContain(type);
			}
		}
	);

	test('is bound without any factor too', async () => {
		expect(await outputTypes(impactSql(whole, []).text)).toContain('DOUBLE');
	});

	test('holds the factors it uses, so that its text is the whole computation', () => {
		expect(impactSql(whole, [factor]).text).toContain(
			`('it''s "odd"', 'c2c_shipped', 0e0, 1e0, 1e-7, 0.5e0, 0.7e0, 0e0, 0.47e0, 0e0, 0e0)`
		);
	});
});
