import { holdLock } from '$lib/engine/worker-lock';
import {
	DrawStore,
	grownTally,
	solveSamplerJob,
	type SamplerJobKind,
	type SamplerJobs,
	type Tally
} from '$lib/impact';

/** What the worker is told first: which counts to sample, and by which draws. */
export interface SamplerStart {
	readonly tally: Tally;
	readonly seed: number;
	readonly draws: number;
	/** The lock that the worker holds while it lives. */
	readonly lock: string;
}

/** A question, with a number that comes back with its answer. */
export interface SamplerQuestion {
	readonly id: number;
	readonly kind: SamplerJobKind;
	readonly job: SamplerJobs[SamplerJobKind]['job'];
	/** What the counts of the tally are multiplied by. */
	readonly times: number;
}

/** An answer, or what went wrong. */
export interface SamplerReply {
	readonly id: number;
	readonly answer?: SamplerJobs[SamplerJobKind]['answer'];
	readonly problem?: string;
}

let tally: Tally | null = null;
let store: DrawStore | null = null;

self.addEventListener('message', ({ data }: MessageEvent<SamplerStart | SamplerQuestion>) => {
	if ('tally' in data) {
		holdLock(data.lock);
		tally = data.tally;
		store = new DrawStore(data.seed, data.draws);
		return;
	}
	self.postMessage(replyTo(data));
});

function replyTo({ id, kind, job, times }: SamplerQuestion): SamplerReply {
	if (tally === null || store === null) throw new Error('a question before the tally');
	try {
		return { id, answer: solveSamplerJob(kind, job as never, grownTally(tally, times), store) };
	} catch (error) {
		return { id, problem: error instanceof Error ? error.message : String(error) };
	}
}
