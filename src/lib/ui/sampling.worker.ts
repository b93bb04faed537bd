import { holdLock } from '$lib/engine/worker-lock';
import {
	DrawStore,
	grownTally,
	solveSamplerJob,
	type SamplerJobKind,
	type PairFactors,
	type SamplerJobs,
	type Tally
} from '$lib/impact';
import { withChanges, type FactorChanges } from './factor-changes';

/** What the worker is told first: which counts to sample, and by which draws. */
export interface SamplerStart {
	readonly tally: Tally;
	readonly seed: number;
	readonly draws: number;
	/** The lock that the worker holds while it lives. */
	readonly lock: string;
}

/** Counts to sample in place of those before, as far as they are named. */
export interface SamplerCounts {
	readonly counts: Partial<Tally>;
}

/** A question, with a number that comes back with its answer. */
export interface SamplerQuestion {
	readonly id: number;
	readonly kind: SamplerJobKind;
	/** The job without its factors where `factors` says how they differ from those sent before. */
	readonly job: object;
	readonly factors: FactorChanges | null;
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
/** The factors as they were sent last. */
let sent: PairFactors = [];

type Message = SamplerStart | SamplerCounts | SamplerQuestion;

self.addEventListener('message', ({ data }: MessageEvent<Message>) => {
	if ('counts' in data) {
		tally = { ...tally!, ...data.counts };
		return;
	}
	if ('tally' in data) {
		holdLock(data.lock);
		tally = data.tally;
		store = new DrawStore(data.seed, data.draws);
		return;
	}
	self.postMessage(replyTo(data));
});

function replyTo({ id, kind, job, factors, times }: SamplerQuestion): SamplerReply {
	if (tally === null || store === null) throw new Error('a question before the tally');
	if (factors !== null) sent = withChanges(sent, factors);
	const whole = (factors === null ? job : { ...job, factors: sent }) as never;
	try {
		return { id, answer: solveSamplerJob(kind, whole, grownTally(tally, times), store) };
	} catch (error) {
		return { id, problem: error instanceof Error ? error.message : String(error) };
	}
}
