import type { Page } from 'playwright';
import type { Measure } from './measure';
import { late, median } from './reading-rows';

const turns = 200;
/** Rounds of the same small work: some milliseconds of it. */
const rounds = 6_000_000;

/**
 * How steady the machine is while others are measured: the 95th percentile of one and the same
 * computation in a page, against its median. What is measured beside it varies by as much on its own.
 */
export async function benchSteadiness(page: Page): Promise<Measure> {
	const times = await page.evaluate(
		async ([count, size]) => {
			const found: number[] = [];
			for (let turn = 0; turn < count; turn++) {
				await new Promise((resolve) => setTimeout(resolve, 50));
				const start = performance.now();
				let value = turn;
				for (let round = 0; round < size; round++) value = (value * 1664525 + 1013904223) | 0;
				// What is computed is looked at, so that it is computed.
				found.push(performance.now() - start + (value === 0.5 ? 1 : 0));
			}
			return found;
		},
		[turns, rounds] as const
	);
	const name = 'the same computation in the page, 95th percentile against its median';
	return { name, value: late(times) / median(times), unit: 'x' };
}
