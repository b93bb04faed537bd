import type { Page } from 'playwright';

/** What a page drew in a stretch of time. */
export interface DrawnFrames {
	/** Time from each frame to the next, ms. */
	readonly gaps: readonly number[];
	/** Edits that were made meanwhile; the ranges of each were drawn before the next. */
	readonly edits: number;
}

/**
 * Counts the frames that a page draws in so many ms: at rest, or while the number field at `selector`
 * is edited again whenever the ranges of its last edit are there, so that some are always being drawn.
 */
export function frameGaps(page: Page, ms: number, selector: string | null): Promise<DrawnFrames> {
	return page.evaluate(
		async ([length, control]) => {
			const field = control === null ? null : document.querySelector<HTMLInputElement>(control)!;
			const first = Number(field?.value);
			const gaps: number[] = [];
			let edits = 0;
			const edit = (input: HTMLInputElement) => {
				edits += 1;
				input.value = String(first + (edits % 5) + 1);
				input.dispatchEvent(new Event('input', { bubbles: true }));
				input.dispatchEvent(new Event('change', { bubbles: true }));
			};
			const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
			const start = await frame();
			for (let last = start; last - start < length;) {
				const isReady = document.documentElement.dataset['state'] === 'ready';
				if (field !== null && isReady) edit(field);
				const now = await frame();
				gaps.push(now - last);
				last = now;
			}
			return { gaps, edits };
		},
		[ms, selector] as const
	);
}
