import { expect, test } from 'vitest';
import { countsSql, type CubeQuestion } from '../../src/lib/impact/cube-rows';
import { impactSql } from '../../src/lib/impact/impact-sql';
import { openNodeEngine } from '../../src/lib/engine/node';

const question: CubeQuestion = { by: ['platform'], measure: 'mass', from: null, to: null };

/** Masses whose sum in floating point depends on the order of adding. */
const masses = Array.from({ length: 4000 }, (_, index) => (index % 97) * 10 ** ((index % 9) - 3));

async function totalOf(order: 'ASC' | 'DESC', threads: number): Promise<unknown> {
	const engine = await openNodeEngine();
	try {
		await engine.run(`SET threads = ${threads}`);
		await engine.run(`CREATE TABLE cube AS SELECT * FROM (
			SELECT CAST(NULL AS DATE) AS day, 'c' || i AS category, 'm' AS operating_model, 'p' AS platform,
			CAST(CAST(list_value(${masses.map((mass) => mass.toFixed(6)).join(', ')}) AS DECIMAL(18, 6)[])[i + 1]
			AS DECIMAL(38, 6)) AS mass_kg_sum FROM range(${masses.length}) AS t(i)) ORDER BY category ${order}`);
		expect((await engine.query(countsSql(question).text)).rows).toBe(masses.length);
		const { columns, data } = await engine.query(impactSql(question, []).text);
		return data[columns.indexOf('number_total')]![0];
	} finally {
		await engine.close();
	}
}

test('masses add up to the same number in any order and with any number of threads', async () => {
	const exact = masses.reduce((sum, mass) => sum + Math.round(mass * 1e6), 0) / 1e6;
	for (const order of ['ASC', 'DESC'] as const) {
		for (const threads of [1, 2, 4]) expect(await totalOf(order, threads)).toBe(exact);
	}
});
