import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/lib/model/assessment';
import { columnOf } from '../../src/lib/model/reading';
import { assessText } from '../support/assess-text';
import {
	assessed,
	countsOf,
	pathOf,
	termsByCategory,
	termsOfLog,
	textOf,
	type SyntheticLog
} from './synthetic-log';
import { syntheticLogs } from './synthetic-logs';

const runs = new Map<string, Promise<Assessment>>();

/** The command line's answer for a log, asked once. */
function answerFor({ platform }: SyntheticLog): Promise<Assessment> {
	const run = runs.get(platform) ?? assessed(pathOf(platform));
	runs.set(platform, run);
	return run;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function expectClose(found: number | null | undefined, wanted: number): void {
	const size = Math.max(1, Math.abs(wanted));
	expect(Math.abs(found! - wanted), `${found} is not ${wanted}`).toBeLessThanOrEqual(1e-9 * size);
}

describe.each(syntheticLogs)('the log of $platform', (log) => {
	test('imports without a question: what is remarked says what is, not what was guessed', async () => {
		const { rows, issues } = await answerFor(log);
		expect(rows).toEqual({ read: log.rows, loaded: log.rows, rejected: 0, filtered: 0 });
		expect(issues.map(({ code }) => code).sort()).toEqual(log.remarks);
	});

	test('maps completely, and counts the items of the file', async () => {
		const { unmapped, items, byCategory } = await answerFor(log);
		const counts = [...countsOf(log)];
		expect(unmapped).toEqual([]);
		expect(Object.fromEntries(byCategory.map((part) => [part.category, part.items]))).toEqual(
			Object.fromEntries(
				counts.map(([category, { kept, returned }]) => [category, kept - returned])
			)
		);
		expect(items).toMatchObject({
			total: sum(counts.map(([, { kept, returned }]) => kept - returned)),
			returned: sum(counts.map(([, { returned }]) => returned)),
			unmapped: 0,
			setAside: 0
		});
	});

	test('is of its platform, with the platform’s own operating model and in its period', async () => {
		const { byPlatform, byOperatingModel, byRegion, period } = await answerFor(log);
		expect(byPlatform.map(({ platform }) => platform)).toEqual([log.platform]);
		expect(byOperatingModel.map(({ operatingModel }) => operatingModel)).toEqual([
			log.operatingModel
		]);
		expect(byRegion.filter(({ region }) => !/^CN-[A-Z]{2}$/.test(region ?? ''))).toEqual([]);
		expect(period).toEqual({ from: log.period[0], to: log.period[1], undatedRows: 0 });
	});

	test('has the totals of the oracle, category by category', async () => {
		const { totals, byCategory } = await answerFor(log);
		const terms = termsOfLog(log);
		expectClose(totals.netAvoidedKgCo2e!.central, terms.net);
		expectClose(totals.displacedKgCo2e!.central, terms.displaced);
		expectClose(totals.addedKgCo2e!.central, terms.added);
		for (const [category, own] of termsByCategory(log)) {
			const part = byCategory.find((entry) => entry.category === category)!;
			if (own === null) expect(part.netAvoidedKgCo2e, category).toBeNull();
			else expectClose(part.netAvoidedKgCo2e!.central, own.net);
		}
	});

	test('leaves at most a quarter of its items without a factor', async () => {
		const { coverage } = await answerFor(log);
		expect(coverage).toBeGreaterThanOrEqual(0.75);
	});

	test('is read as it is written, its columns taken for what they are', async () => {
		const { inputs } = await answerFor(log);
		expect(inputs[0]!.encoding).toBe(log.encoding);
		expect(inputs[0]!.reading.dialect?.delimiter).toBe(log.delimiter);
		const { plan } = await assessText(textOf(log));
		expect(columnOf(plan, 'category')).toBe(log.category);
		expect(columnOf(plan, 'items') ?? null).toBe(log.items);
		expect(columnOf(plan, 'price') ?? null).toBe(log.price);
		expect(columnOf(plan, 'mass')).toBeUndefined();
	});
});

describe('the logs together', () => {
	test('are one log of twelve platforms, with the cars beside the headline', async () => {
		const all = await assessed(...syntheticLogs.map(({ platform }) => pathOf(platform)));
		expect(all.byPlatform.map(({ platform }) => platform).sort()).toEqual(
			syntheticLogs.map(({ platform }) => platform).sort()
		);
		const others = syntheticLogs.filter(({ platform }) => platform !== 'guazi');
		expectClose(
			all.totals.netAvoidedKgCo2e!.central,
			sum(others.map((log) => termsOfLog(log).net))
		);
		expect(all.vehicles!.items).toBe(60);
		expect(all.items!.setAside).toBe(60);
		expect(all.unmapped).toEqual([]);
	});
});
