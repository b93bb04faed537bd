import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockCases, casesOf, filesOf } from '../../../scripts/fuzz/cases';
import { faultOf } from '../../../scripts/fuzz/fault-of';
import { openNodeEngine } from '../../../src/lib/engine/node';
import type { Engine } from '../../../src/lib/model/engine';

let engine: Engine;
beforeAll(async () => void (engine = await openNodeEngine()));
afterAll(() => engine.close());

const parts = 10;
const size = blockCases / parts;

describe('mutated files of every format', () => {
	test.each(Array.from({ length: parts }, (_, part) => part))(
		'are read or refused in words, every row accounted for, within ten seconds: part %i',
		async (part) => {
			const cases = casesOf(0).slice(part * size, (part + 1) * size);
			expect(cases).toHaveLength(size);
			for (const one of cases) {
				expect({ ...one, fault: await faultOf(engine, await filesOf(one)) }).toEqual({
					...one,
					fault: null
				});
			}
		}
	);
});

test('a file of 1,500 columns among others is accounted for within ten seconds', async () => {
	const names = Array.from({ length: 1500 }, (_, at) => `column ${at}`);
	const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
	const narrow = 'date,category,items\n2024-01-01,lamp,1\n';
	const wide = `${names.join(',')}\n${names.map(() => '1').join(',')}\n`;
	const files = [file('a.csv', narrow), file('b.csv', narrow.toUpperCase()), file('c.csv', wide)];
	expect(await faultOf(engine, files)).toBeNull();
});
