import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { inSlices, stretch } from '../../../src/lib/ingest/categories/in-slices';

/** A clock that only work moves: what each item takes, in milliseconds, and the lengths of the stretches. */
function workshop() {
	let [time, since] = [0, 0];
	const stretches: number[] = [];
	const giveWay = () => {
		stretches.push(time - since);
		since = time;
		return Promise.resolve();
	};
	return { stretches, take: (cost: number) => (time += cost), turns: { now: () => time, giveWay } };
}

describe('inSlices', () => {
	test('never works for longer than a stretch and one item before it gives way', async () => {
		const costs = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 400 });
		await fc.assert(
			fc.asyncProperty(costs, async (items) => {
				const { stretches, take, turns } = workshop();
				await inSlices(items, take, turns);
				const total = items.reduce((sum, cost) => sum + cost, 0);
				for (const length of stretches) expect(length).toBeLessThan(stretch + 12);
				expect(stretches.length).toBeGreaterThanOrEqual(Math.floor(total / (stretch + 12)));
			})
		);
	});

	test('a hundred thousand words of 0.25 ms give way 1,250 times, in their order', async () => {
		const { stretches, take, turns } = workshop();
		const done: number[] = [];
		const items = Array.from({ length: 100_000 }, (_, at) => at);
		await inSlices(
			items,
			(item) => {
				take(0.25);
				done.push(item);
			},
			turns
		);
		expect(done).toEqual(items);
		// 20 ms hold 80 words of 0.25 ms: 100,000 / 80 = 1,250 stretches.
		expect(stretches).toHaveLength(1250);
		expect(Math.max(...stretches)).toBe(stretch);
	});

	test('ends between two stretches when it is stopped', async () => {
		const { take, turns } = workshop();
		const stop = new AbortController();
		let done = 0;
		const work = () => {
			take(stretch);
			if (++done === 3) stop.abort(new Error('stopped'));
		};
		await expect(inSlices([1, 2, 3, 4, 5], work, turns, stop.signal)).rejects.toThrow('stopped');
		expect(done).toBe(3);
	});
});
