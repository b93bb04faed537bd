import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realLog } from '../../scripts/forty-ways/real-log';
import type { Way } from '../../scripts/forty-ways/way';
import { ways } from '../../scripts/forty-ways/ways';
import { askFacts, mapLog, openLog, resultOf } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { Engine } from '../../src/lib/model/engine';
import { fileOfBytes } from '../../src/lib/model/input-file';
import type { IssueCode } from '../../src/lib/model/issue';
import { library } from '../support/library';
import { rows } from './helpers';

/** What says how a file was read, rather than what is in it. */
const ofReading: readonly IssueCode[] = [
	'encoding_guessed',
	'other_extension',
	'role_guessed',
	'sheets_left',
	'files_skipped',
	'two_digit_years'
];

const trades = realLog();
const perTrade = `SELECT CAST(day AS VARCHAR) AS day, source_category,
	CAST(items AS DOUBLE) AS items, CAST(price AS DOUBLE) AS price FROM trades ORDER BY ALL`;

let engine: Engine;
let expected: Awaited<ReturnType<typeof answer>>;
beforeAll(async () => {
	engine = await openNodeEngine();
	expected = await answer(ways[0]!);
});
afterAll(() => engine.close());

/** The assessment of a way, apart from what it says of files, and its trades. */
async function answer({ write }: Way) {
	const files = (await write(trades)).map(({ name, bytes }) => fileOfBytes(name, bytes));
	const log = await openLog(engine, library, files, {});
	const mapped = await mapLog(engine, library, log, { mapping: new Map(), operatingModel: null });
	const facts = await askFacts(engine, mapped, { from: null, to: null });
	const { assessment } = resultOf(library, facts, { locale: 'en', draws: 10 });
	const issues = assessment.issues
		.filter(({ code }) => !ofReading.includes(code))
		.map(({ code, count }) => [code, count]);
	return {
		assessment: { ...assessment, inputs: [], issues },
		questions: log.plan.questions,
		trades: await rows(engine, perTrade)
	};
}

describe('one log written in many ways', () => {
	test('is written in at least sixty, and the first holds what was written', () => {
		expect(ways.length).toBeGreaterThanOrEqual(60);
		expect(new Set(ways.map(({ name }) => name)).size).toBe(ways.length);
		const own = trades.map(({ day, category, items, cents }) =>
			[day, category, items, cents / 100].join()
		);
		const found = expected.trades.map((row) => Object.values(row).join());
		expect([...found].sort()).toEqual(own.sort());
	});

	test.each(ways.map((way) => [way.name, way] as const))('%s: one answer', async (_, way) => {
		expect(await answer(way)).toEqual(expected);
	});
});
