import type { Page } from 'playwright';
import { frameGaps } from '../frame-gaps';
import type { Measure } from './measure';
import { manyRows, said } from './reading-rows';

const framesMs = 5000;
/** A frame of a screen of 60 a second, ms, with what its clock rounds. */
const frameMs = 16.7 + 0.1;

/**
 * The frames of a page while a worker draws ranges, and of edits of a field without a pause, against
 * the same page at rest.
 */
export async function framesWhileSampling(
	page: Page,
	centralField: string
): Promise<readonly Measure[]> {
	await page.bringToFront();
	const rest = await frameGaps(page, framesMs, null);
	await rememberSampling(page);
	const work = await frameGaps(page, framesMs, centralField);
	await page.waitForFunction(() => document.documentElement.dataset['state'] === 'ready');
	const sampling = await framesOfSampling(page, framesMs);
	const rate = (gaps: readonly number[]) => (gaps.length * 1000) / gaps.reduce((a, b) => a + b, 0);
	const slow = (gaps: readonly number[]) =>
		(gaps.filter((gap) => gap > frameMs).length * 100) / gaps.length;
	const of = (gaps: readonly number[], when: string): readonly Measure[] => [
		{ name: `frames a second ${when}`, value: rate(gaps), unit: '/s' },
		{ name: `frames over 16.7 ms ${when}`, value: slow(gaps), unit: '%' }
	];
	return [
		...of(sampling, `while a worker draws ranges at ${said(manyRows)}`),
		...of(work.gaps, `of edits without a pause at ${said(manyRows)}`),
		{ name: 'edits whose ranges were drawn meanwhile', value: work.edits, unit: '' },
		...of(rest.gaps, 'of the same page at rest')
	];
}

/** What is kept in the page of the last question that it asked a sampler. */
interface Asked {
	post: typeof Worker.prototype.postMessage;
	sampler: Worker;
	question: object;
}

/** Remembers, from now on, how the page asks a worker to draw ranges. */
function rememberSampling(page: Page): Promise<void> {
	return page.evaluate(() => {
		const { postMessage: post } = Worker.prototype;
		Worker.prototype.postMessage = function (this: Worker, ...given: [never]) {
			const [question] = given as [unknown];
			const isObject = typeof question === 'object' && question !== null;
			if (isObject && 'kind' in question && question.kind === 'ranges') {
				Object.assign(globalThis, { asked: { post, sampler: this, question } });
			}
			return post.apply(this, given);
		};
	});
}

/**
 * Time from each frame to the next in so many ms, in which a worker draws ranges without a pause and
 * the page itself does nothing: the last question is asked again and again, and no answer is shown.
 */
function framesOfSampling(page: Page, ms: number): Promise<readonly number[]> {
	return page.evaluate(async (length) => {
		const { post, sampler, question } = (globalThis as unknown as { asked: Asked }).asked;
		// The page numbers its own questions from one, and passes over answers to others.
		const id = Number.MAX_SAFE_INTEGER;
		const ask = () => post.call(sampler, { ...question, id });
		let goesOn = true;
		const answered = new Promise<void>((resolve) => {
			sampler.addEventListener('message', function own(event: MessageEvent<{ id: number }>) {
				if (event.data.id !== id) return;
				if (goesOn) return ask();
				sampler.removeEventListener('message', own);
				resolve();
			});
		});
		ask();
		const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
		const gaps: number[] = [];
		const start = await frame();
		for (let last = start; last - start < length;) {
			const now = await frame();
			gaps.push(now - last);
			last = now;
		}
		goesOn = false;
		await answered;
		return gaps;
	}, ms);
}
