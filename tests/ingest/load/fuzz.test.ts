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
