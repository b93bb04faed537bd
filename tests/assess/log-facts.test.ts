import { describe, expect, test } from 'vitest';
import { askFacts, mapLog, openLog, resultOf, type LogFacts } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { exactly } from '../../src/lib/model/estimate';
import type { Scenario } from '../../src/lib/model/scenario';
import { assessText } from '../support/assess-text';
import { library } from '../support/library';

const csv = `date,category,items,platform
2024-03-01,smartphone,10,Zhuanzhuan
2024-03-05,book,4.5,
2024-04-01,smartphone,-1,Zhuanzhuan
,blorb,3,
2024-04-02,car,2,Guazi
`;

async function factsOf(text: string): Promise<LogFacts> {
	const engine = await openNodeEngine();
	try {
		const file = fileOfBytes('log.csv', new TextEncoder().encode(text));
		const log = await openLog(engine, library, [file], {});
		const mapped = await mapLog(engine, library, log, { mapping: new Map(), operatingModel: null });
		return await askFacts(engine, mapped, { from: null, to: null });
	} finally {
		await engine.close();
	}
}

describe('the facts of a log', () => {
	test('survive being kept as JSON, and give the same result by any method', async () => {
		const facts = await factsOf(csv);
		const kept = JSON.parse(JSON.stringify(facts)) as LogFacts;
		for (const preset of ['default', 'half-life', 'published-direct']) {
			const { assessment } = await assessText(csv, { method: { preset } });
			const again = resultOf(library, kept, { locale: 'en', preset }).assessment;
			expect(JSON.stringify(again)).toBe(JSON.stringify(assessment));
		}
	});

	test('are assessed by other factors without an engine', async () => {
		const facts = await factsOf('category,items\nsmartphone,100\n');
		const overrides = [
			{
				category: 'smartphone',
				parameter: 'production' as const,
				value: exactly(60),
				source: 'mine'
			}
		];
		const { assessment } = resultOf(library, facts, { locale: 'en', overrides });
		// 100 x (60 x 0.5 x 0.7 - 0.47) = 100 x 20.53 = 2,053.
		expect(assessment.totals.netAvoidedKgCo2e!.central).toBeCloseTo(2053, 9);
	});
});

describe('a scenario', () => {
	const scenario: Scenario = {
		id: 'a',
		name: 'Careful',
		preset: 'default',
		displacement: [
			{ group: null, value: exactly(0.4) },
			{ group: 'electronics', value: exactly(0.6) }
		],
		service: [{ group: null, value: exactly(0.8) }],
		handlingTimes: 0.5,
		penetration: null,
		region: null
	};
	const central = async (text: string, changes: Partial<Scenario> = {}, method = {}) => {
		const { assessment } = await assessText(text, {
			method: { scenario: { ...scenario, ...changes }, ...method }
		});
		return assessment.totals.netAvoidedKgCo2e!;
	};
	const phone = 'category,items\nsmartphone,1\n';

	test('states displacement for a group or for all, service and handling', async () => {
		// Phone: 54.25 x 0.6 x 0.8 - 0.5 x 0.47 = 26.04 - 0.235 = 25.805.
		expect((await central(phone)).central).toBeCloseTo(25.805, 9);
		// Book: 1 x 0.4 x 0.8 - 0.5 x 0.36 = 0.32 - 0.18 = 0.14.
		expect((await central('category,items\nbook,1\n')).central).toBeCloseTo(0.14, 9);
	});

	test('stands above the preset and below the displacement of the run', async () => {
		const preset = { preset: 'full-displacement', service: [], handlingTimes: 1 };
		// Full displacement has service 1 and no handling: 54.25 x 0.6 = 32.55.
		expect((await central(phone, preset)).central).toBeCloseTo(32.55, 9);
		const run = { displacement: exactly(0.1) };
		// 54.25 x 0.1 x 0.8 - 0.235 = 4.105.
		expect((await central(phone, {}, run)).central).toBeCloseTo(4.105, 9);
	});

	test('leaves a category that displaces nothing as it is, and has no cautious headline', async () => {
		// An antique of medium size: -0.5 x 1.08 = -0.54.
		expect((await central('category,items\nantique,1\n')).central).toBeCloseTo(-0.54, 9);
		expect((await central(phone)).cautious).toBeNull();
	});
});
