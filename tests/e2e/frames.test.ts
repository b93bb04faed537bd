import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameGaps } from '../../scripts/frame-gaps';
import { goTo, openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const goods = ['smartphone', 'laptop', 't_shirt', 'jeans', 'book', 'toy', 'sofa', 'bicycle', 'tv'];
const platforms = ['Xianyu', 'Zhuanzhuan', 'ATRenew', 'Vinted', 'our shop'];
const regions = ['浙江', '江苏', '上海', '广东', '北京', '四川', '山东', '湖北'];

/** Sixty thousand trades of two years, with a result by goods, month, platform and region. */
function realLog(): string {
	const rows = Array.from({ length: 60_000 }, (_, at) => {
		const day = new Date(Date.UTC(2024, 0, 1 + (at % 730))).toISOString().slice(0, 10);
		const pick = (words: readonly string[], step: number) =>
			words[Math.floor(at / step) % words.length]!;
		const items = at % 97 === 0 ? -1 : 1 + (at % 4);
		return `${day},${pick(goods, 1)},${items},${pick(platforms, 7)},${pick(regions, 11)}`;
	});
	return ['date,category,items,platform,region', ...rows, ''].join('\n');
}

const field = '[data-parameter=production] input[data-bound=central]';

/** Opens the log, and the values of a category that it holds, ready to be edited. */
async function toEditor(page: Page): Promise<void> {
	await openLog(page, [textFile('log.csv', realLog())]);
	await goTo(page, '/factors/');
	await page.locator('tr[data-category=smartphone] button').first().click();
	await page.locator(field).waitFor();
	await state(page, 'ready');
	// The first edit gets the log ready; it is not looked at.
	await frameGaps(page, 300, field);
	await state(page, 'ready');
}

/** Holds back what the page asks its samplers from now on; `release` lets all of it through. */
function holdSamplers(page: Page) {
	return page.addInitScript(() => {
		const post = Worker.prototype.postMessage;
		const held: (() => void)[] = [];
		let isHeld = false;
		Worker.prototype.postMessage = function (this: Worker, ...given: [never]) {
			const asked: unknown = given[0];
			const isSampling = typeof asked === 'object' && asked !== null && 'times' in asked;
			if (isHeld && isSampling) held.push(() => post.apply(this, given));
			else post.apply(this, given);
		};
		Object.assign(globalThis, {
			hold: () => (isHeld = true),
			release: () => {
				isHeld = false;
				for (const send of held.splice(0)) send();
				return held.length;
			}
		});
	});
}

const total = '[data-testid=total-net-avoided]';

describe('sampling after an edit', () => {
	test('is done by a worker alone: without its answer there are totals and no ranges', async () => {
		const { page, errors } = await site.open('/');
		await holdSamplers(page);
		await page.reload();
		await toEditor(page);
		await page.evaluate('hold()');
		const seen = await page.evaluate(
			async ([input, strip]) => {
				const element = document.querySelector<HTMLElement>(strip)!;
				const before = element.dataset['value'];
				const control = document.querySelector<HTMLInputElement>(input)!;
				control.value = String(Number(control.value) + 7);
				control.dispatchEvent(new Event('input', { bubbles: true }));
				control.dispatchEvent(new Event('change', { bubbles: true }));
				const central = element.dataset['value'];
				for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
				const { low } = element.dataset;
				return {
					isChanged: central !== before,
					low,
					state: document.documentElement.dataset['state']
				};
			},
			[field, total] as const
		);
		expect(seen).toEqual({ isChanged: true, low: undefined, state: 'loading' });
		await page.evaluate('release()');
		await state(page, 'ready');
		expect(Number(await page.getAttribute(total, 'data-low'))).toBeGreaterThan(0);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('leaves the page its frames, compared with the same page at rest', async () => {
		const { page, errors } = await site.open('/');
		await toEditor(page);
		const shares: number[] = [];
		let edits = 0;
		// Rest and work in turn, so that both meet the same load of the machine.
		for (let turn = 0; turn < 5; turn++) {
			const rest = await frameGaps(page, 1000, null);
			const work = await frameGaps(page, 1000, field);
			await state(page, 'ready');
			edits += work.edits;
			shares.push(work.gaps.length / rest.gaps.length);
		}
		// Ranges were drawn all the time; on the page's own thread they would leave it next to no frames.
		expect(edits).toBeGreaterThanOrEqual(5);
		const middle = shares.toSorted((a, b) => a - b)[2]!;
		expect(middle, `frames against those at rest: ${shares.join(', ')}`).toBeGreaterThan(1 / 3);
		expect(errors).toEqual([]);
		await page.context().close();
	});
});
