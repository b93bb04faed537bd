import { newLockName, workerEnded } from '$lib/engine/worker-lock';
import type { SamplerJobKind, SamplerJobs } from '$lib/impact';
import type { SamplerQuestion, SamplerReply, SamplerStart } from './sampling.worker';

interface Waiting {
	readonly question: SamplerQuestion;
	/** How often the worker has ended while it was at it. */
	ends: number;
	readonly resolve: (answer: never) => void;
	readonly reject: (problem: Error) => void;
}

/** A question that ends the worker more often than this is not asked again. */
const mostEnds = 1;

/**
 * Samples beside the page, so that it keeps answering. One worker serves one tally for as long as it
 * is on screen and keeps its draws, so that an edit draws only what it changed. A worker that dies is
 * started again with its tally and what was still open.
 */
export class Sampler {
	readonly #start: Omit<SamplerStart, 'lock'>;
	readonly #closed = new AbortController();
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker;
	#asked = 0;

	constructor(start: Omit<SamplerStart, 'lock'>) {
		this.#start = start;
		this.#worker = this.#launch();
	}

	/**
	 * Asks the worker of the log with its counts `times` as large; rejects where it fails or is closed.
	 */
	ask<Kind extends SamplerJobKind>(
		kind: Kind,
		job: SamplerJobs[Kind]['job'],
		times = 1
	): Promise<SamplerJobs[Kind]['answer']> {
		const question: SamplerQuestion = { id: this.#asked++, kind, job, times };
		return new Promise((resolve, reject) => {
			this.#waiting.set(question.id, { question, ends: 0, resolve, reject });
			this.#worker.postMessage(question);
		});
	}

	/** Ends the worker; what is still open rejects. */
	close(): void {
		this.#closed.abort();
		this.#worker.terminate();
		for (const { reject } of this.#waiting.values()) reject(new Error('the sampler was closed'));
		this.#waiting.clear();
	}

	#launch(): Worker {
		const lock = newLockName();
		const worker = new Worker(new URL('./sampling.worker.ts', import.meta.url), {
			type: 'module'
		});
		worker.addEventListener('message', ({ data }: MessageEvent<SamplerReply>) =>
			this.#settle(data)
		);
		const restart = (problem: string) => {
			if (worker === this.#worker) this.#restart(new Error(problem));
		};
		worker.addEventListener('error', ({ message }) => restart(message));
		void workerEnded(lock, this.#closed.signal).then(() => restart('the sampler has ended'));
		worker.postMessage({ ...this.#start, lock });
		return worker;
	}

	#restart(problem: Error): void {
		if (this.#closed.signal.aborted) return;
		this.#worker.terminate();
		this.#worker = this.#launch();
		for (const [id, waiting] of this.#waiting) {
			waiting.ends += 1;
			if (waiting.ends <= mostEnds) {
				this.#worker.postMessage(waiting.question);
			} else {
				this.#waiting.delete(id);
				waiting.reject(problem);
			}
		}
	}

	#settle({ id, answer, problem }: SamplerReply): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (problem === undefined) waiting?.resolve(answer as never);
		else waiting?.reject(new Error(problem));
	}
}
