import { expect, test } from 'vitest';
import { assess } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { library } from '../support/library';

/** Enough rows that several threads share them, with fractions that floating point cannot hold. */
const rows = Array.from({ length: 260_000 }, (_, index) => {
	const word = ['smartphone', 'book', 't_shirt', 'blorb', 'sofa'][index % 5];
	const [shop, town] = [`Shop ${index % 41}`, `Town ${index % 17}`];
	return `2024-${String((index % 12) + 1).padStart(2, '0')}-01,${word},${(index % 97) / 10},${shop},${town}\n`;
});
const csv = new TextEncoder().encode(`date,category,items,platform,region\n${rows.join('')}`);

async function assessmentWith(threads: number): Promise<string> {
	const engine = await openNodeEngine();
	try {
		await engine.run(`SET threads = ${threads}`);
		const { result } = await assess(engine, library, [fileOfBytes('log.csv', csv)], {
			read: {},
			mapping: new Map(),
			operatingModel: null,
			method: { locale: 'en', draws: 200 }
		});
		return JSON.stringify(result);
	} finally {
		await engine.close();
	}
}

test('a log gives the same bytes with any number of threads', async () => {
	const alone = await assessmentWith(1);
	expect(await assessmentWith(4)).toBe(alone);
	expect(await assessmentWith(3)).toBe(alone);
});
