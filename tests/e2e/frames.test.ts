import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameGaps } from '../../scripts/frame-gaps';
import { goTo, openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const goods =
	'smartphone laptop t_shirt jeans book toy sofa bicycle tv tablet dress coat lamp'.split(' ');
/** Ranges of this many platforms and regions, each by goods, keep a worker busy for a while. */
const places = 400;

/** Sixty thousand trades of two years by many small platforms, in many regions. */
function realLog(): string {
	const rows = Array.from({ length: 60_000 }, (_, at) => {
		const day = new Date(Date.UTC(2024, 0, 1 + (at % 730))).toISOString().slice(0, 10);
		const items = at % 97 === 0 ? -1 : 1 + (at % 4);
		const [shop, town] = [Math.floor(at / 13) % places, Math.floor(at / 29) % places];
		return `${day},${goods[at % goods.length]!},${items},Shop ${shop},Town ${town}`;
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

/**
 * Lets a test see what the page asks its samplers, and hold it back: `asked` has when each question
 * was asked and answered, `hold` keeps further ones, `release` lets all of them through.
 */
function watchSamplers(page: Page) {
	return page.addInitScript(() => {
		const post = Worker.prototype.postMessage;
		const asked: { kind: string; from: number; to: number | null }[] = [];
		const held: (() => void)[] = [];
		let isHeld = false;
		const send = (worker: Worker, question: { id: number; kind: string }) => {
			const entry = { kind: question.kind, from: performance.now(), to: null as number | null };
			asked.push(entry);
			worker.addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => {
				if (data.id === question.id) entry.to ??= performance.now();
			});
			post.call(worker, question);
		};
		Worker.prototype.postMessage = function (this: Worker, ...given: [never]) {
			const question = given[0] as unknown;
			const isSampling = typeof question === 'object' && question !== null && 'times' in question;
			if (!isSampling) return post.apply(this, given);
			const own = () => send(this, question as unknown as { id: number; kind: string });
			if (isHeld) held.push(own);
			else own();
		};
		Object.assign(globalThis, {
			asked,
			hold: () => void (isHeld = true),
			release: () => {
				isHeld = false;
				for (const own of held.splice(0)) own();
			}
		});
	});
}

const total = '[data-testid=total-net-avoided]';

describe('sampling after an edit', () => {
	test('is done by a worker alone: without its answer there are totals and no ranges', async () => {
		const { page, errors } = await site.open('/');
		await watchSamplers(page);
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
		await watchSamplers(page);
		await page.reload();
		await toEditor(page);
		let [atWork, atRest, jobs] = [0, 0, 0];
		// Rest and work in turn, so that both meet the same load of the machine.
		for (let turn = 0; turn < 4; turn++) {
			const rest = await frameGaps(page, 1000, null);
			atRest += rest.gaps.length / rest.gaps.reduce((sum, gap) => sum + gap, 0);
			const work = await framesOfJobs(page);
			atWork += work.frames / work.ms;
			jobs += work.jobs;
		}
		// On the page's own thread there would be no such job, and while one lasts next to no frames.
		expect(jobs).toBeGreaterThanOrEqual(4);
		expect(atWork / atRest).toBeGreaterThan(1 / 4);
		expect(errors).toEqual([]);
		await page.context().close();
	});
});

/** Edits for a second; the frames that the page drew while a worker was drawing ranges. */
async function framesOfJobs(page: Page) {
	const from = await page.evaluate(() => {
		const drawn: number[] = [];
		const note = (now: number) => void (drawn.push(now), requestAnimationFrame(note));
		requestAnimationFrame(note);
		Object.assign(globalThis, { drawn });
		return performance.now();
	});
	await frameGaps(page, 1000, field);
	await state(page, 'ready');
	return page.evaluate((start) => {
		const { asked, drawn } = globalThis as unknown as {
			asked: readonly { kind: string; from: number; to: number | null }[];
			drawn: readonly number[];
		};
		const done = asked.flatMap(({ kind, from: began, to }) =>
			kind === 'ranges' && began >= start && to !== null ? [{ began, to }] : []
		);
		const isWithin = (frame: number) => done.some(({ began, to }) => frame >= began && frame <= to);
		return {
			jobs: done.length,
			ms: done.reduce((sum, { began, to }) => sum + to - began, 0),
			frames: drawn.filter(isWithin).length
		};
	}, from);
}
