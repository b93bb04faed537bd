import type { PairFactors, SamplerJobKind, SamplerJobs } from '$lib/impact';
import { changesBetween } from './factor-changes';
import type { SamplerQuestion, SamplerReply, SamplerStart } from './sampling.worker';

interface Waiting {
	readonly resolve: (answer: never) => void;
	readonly reject: (problem: Error) => void;
}

/**
 * Samples beside the page, so that it keeps answering. One worker serves one tally for as long as it
 * is on screen and keeps its draws, so that an edit draws only what it changed.
 */
export class Sampler {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#asked = 0;
	/** The factors of the tally as the worker knows them. */
	#sent: PairFactors = [];

	constructor(start: SamplerStart) {
		this.#worker = new Worker(new URL('./sampling.worker.ts', import.meta.url), { type: 'module' });
		this.#worker.addEventListener('message', ({ data }: MessageEvent<SamplerReply>) =>
			this.#settle(data)
		);
		this.#worker.addEventListener('error', ({ message }) => this.#fail(new Error(message)));
		this.#worker.postMessage(start);
	}

	/**
	 * Asks the worker of the log with its counts `times` as large; rejects where it fails or is closed.
	 */
	ask<Kind extends SamplerJobKind>(
		kind: Kind,
		job: SamplerJobs[Kind]['job'],
		times = 1
	): Promise<SamplerJobs[Kind]['answer']> {
		const question: SamplerQuestion = { id: this.#asked++, kind, times, ...this.#split(kind, job) };
		return new Promise((resolve, reject) => {
			this.#waiting.set(question.id, { resolve, reject });
			this.#worker.postMessage(question);
		});
	}

	/** Ends the worker; what is still open rejects. */
	close(): void {
		this.#worker.terminate();
		this.#fail(new Error('the sampler was closed'));
	}

	/** Of the factors of a tally, only those are sent that the worker does not know. */
	#split(kind: SamplerJobKind, job: object): Pick<SamplerQuestion, 'job' | 'factors'> {
		if (kind === 'units' || !('factors' in job)) return { job, factors: null };
		const { factors, ...rest } = job as { factors: PairFactors };
		const changes = changesBetween(this.#sent, factors);
		this.#sent = factors;
		return { job: rest, factors: changes };
	}

	#settle({ id, answer, problem }: SamplerReply): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (problem === undefined) waiting?.resolve(answer as never);
		else waiting?.reject(new Error(problem));
	}

	#fail(problem: Error): void {
		for (const { reject } of this.#waiting.values()) reject(problem);
		this.#waiting.clear();
	}
}
