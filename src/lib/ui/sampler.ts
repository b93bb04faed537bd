import { newLockName, workerEnded } from '$lib/engine/worker-lock';
import type { PairFactors, SamplerJobKind, SamplerJobs, Tally } from '$lib/impact';
import { changesBetween } from './factor-changes';
import type { SamplerCounts, SamplerQuestion, SamplerReply, SamplerStart } from './sampling.worker';

interface Asked {
	readonly kind: SamplerJobKind;
	readonly job: object;
	readonly times: number;
}

interface Waiting extends Asked {
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
	#start: Omit<SamplerStart, 'lock'>;
	readonly #closed = new AbortController();
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker;
	#asked = 0;
	/** The factors of the tally as the worker knows them. */
	#sent: PairFactors = [];

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
		const id = this.#asked++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { kind, job, times, ends: 0, resolve, reject });
			this.#post(id, { kind, job, times });
		});
	}

	/** Puts other counts in place of those of the tally, for every question from now on. */
	count(counts: Partial<Tally>): void {
		this.#start = { ...this.#start, tally: { ...this.#start.tally, ...counts } };
		this.#worker.postMessage({ counts } satisfies SamplerCounts);
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
		this.#sent = [];
		for (const [id, waiting] of this.#waiting) {
			waiting.ends += 1;
			if (waiting.ends <= mostEnds) this.#post(id, waiting);
			else {
				this.#waiting.delete(id);
				waiting.reject(problem);
			}
		}
	}

	/** Of the factors of a tally, only those are sent that the worker does not know. */
	#post(id: number, { kind, job, times }: Asked): void {
		const question: Pick<SamplerQuestion, 'id' | 'kind' | 'times'> = { id, kind, times };
		if (kind === 'units' || !('factors' in job)) {
			this.#worker.postMessage({ ...question, job, factors: null } satisfies SamplerQuestion);
			return;
		}
		const { factors, ...rest } = job as { factors: PairFactors };
		const changes = changesBetween(this.#sent, factors);
		this.#sent = factors;
		this.#worker.postMessage({
			...question,
			job: rest,
			factors: changes
		} satisfies SamplerQuestion);
	}

	#settle({ id, answer, problem }: SamplerReply): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (problem === undefined) waiting?.resolve(answer as never);
		else waiting?.reject(new Error(problem));
	}
}
