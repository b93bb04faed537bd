import type { Steps } from '$lib/model/steps';
import { afterPaint } from './after-paint';

/**
 * Time of work between two frames, ms. Less, and the last figure of a page comes later than a tenth of
 * a second after an edit; more, and the hand feels it.
 */
const frameWorkMs = 24;

/** The frames that are drawn of a page. */
export interface Frames {
	/** Milliseconds, from any moment on. */
	now(): number;
	/** Resolves once what is on the page has been painted. */
	painted(): Promise<void>;
}

const pageFrames: Frames = {
	now: () => performance.now(),
	painted: () => new Promise((resolve) => afterPaint(resolve))
};

/**
 * Work that takes turns with the frames of a page: as much as fits in one, and the rest in those
 * that follow, so that an edit of a page with many figures never holds up the hand that makes it.
 */
export class FrameTurns {
	/** What waits for its turn, by who waits; the first to wait comes first. */
	readonly #waiting = new Map<unknown, { readonly act: () => void; readonly isSeen: boolean }>();
	#turns: Promise<void> | null = null;
	/** When work in the frame at hand began. */
	#start = 0;
	readonly #frames: Frames;

	constructor(frames: Frames = pageFrames) {
		this.#frames = frames;
	}

	/**
	 * Acts in its turn; what the same one waited for before is forgotten. What is not to be seen on the
	 * page, such as the table in a closed fold, comes after all that is.
	 */
	take(who: unknown, act: () => void, isSeen = true): void {
		this.#waiting.set(who, { act, isSeen });
		this.#turns ??= this.#takeTurns();
	}

	/** Forgets what somebody waits for. */
	leave(who: unknown): void {
		this.#waiting.delete(who);
	}

	/** Resolves once nothing waits. Rejects with what a turn threw. */
	async settled(): Promise<void> {
		while (this.#turns !== null) await this.#turns;
	}

	/**
	 * Carries work out once what is on the page has been painted, as long as it is wanted; null where it
	 * is not any more.
	 */
	async work<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | null> {
		await this.#nextFrame();
		for (;;) {
			if (!isWanted()) return null;
			const step = steps.next();
			if (step.done === true) return step.value;
			await this.#rest();
		}
	}

	async #takeTurns(): Promise<void> {
		try {
			// Whoever is told of an edit in the same task waits as well before the first one acts.
			await this.#rest();
			for (let next = this.#next(); next !== undefined; next = this.#next()) {
				const [who, { act }] = next;
				this.leave(who);
				act();
				await this.#rest();
			}
		} finally {
			this.#turns = null;
		}
	}

	/** Who acts next, and how. */
	#next() {
		const all = [...this.#waiting];
		return all.find(([, { isSeen }]) => isSeen) ?? all[0];
	}

	/** Waits for the next frame where the work in this one has taken its time. */
	async #rest(): Promise<void> {
		if (this.#frames.now() - this.#start >= frameWorkMs) await this.#nextFrame();
	}

	async #nextFrame(): Promise<void> {
		await this.#frames.painted();
		this.#start = this.#frames.now();
	}
}
