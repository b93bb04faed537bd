import type { CubeColumns } from '$lib/impact';
import type { QueryResult } from '$lib/model/engine';
import type { Progress } from '../session-state';
import type { WorkerProblem } from '../worker-problem';
import type { CountedFacts, ReadFacts, Scripts } from './pipeline';
import type { SentRequest } from './sent-request';

/** What the worker is told first. */
export interface ReadingStart {
	readonly scripts: Scripts;
	/** The lock that the worker holds while it lives. */
	readonly lock: string;
}

/** What a worker that reads logs can be asked. */
export type ReadingTask =
	| { readonly kind: 'run'; readonly request: SentRequest }
	| { readonly kind: 'query'; readonly request: SentRequest; readonly sql: string }
	/** Words that are not ours. */
	| { readonly kind: 'ask'; readonly request: SentRequest; readonly sql: string }
	| { readonly kind: 'cube'; readonly request: SentRequest; readonly facts: CountedFacts };

/** A question with a number that comes back with all that belongs to it, or an end to one. */
export type ReadingQuestion = { readonly id: number; readonly task: ReadingTask } | ReadingStop;

/** Asks for nothing yet: the engine is started for what will be asked. */
export interface ReadingWarming {
	readonly warm: true;
}

/** Stops the question of this number. */
export interface ReadingStop {
	readonly stop: number;
}

/** What a run found, its long lists left out, and the SHA-256 of its files as far as they are known. */
export interface RunAnswer extends ReadFacts {
	readonly hashes: readonly (string | null)[];
}

/** The answers by the kind of their question. */
export interface ReadingAnswers {
	readonly run: RunAnswer;
	readonly query: QueryResult;
	readonly ask: QueryResult;
	readonly cube: CubeColumns;
}

/** The lists of a run that may be long. They go before the answer, a part at a time. */
export interface LongLists {
	readonly words: ReadFacts['facts']['words'];
	readonly rejects: ReadFacts['rejects'];
}

/** So many entries go at a time: a page takes them up in a few milliseconds. */
export const PART_ENTRIES = 1000;

/** What a worker that reads logs says. */
export type ReadingReply = { readonly id: number } & (
	| { readonly progress: Progress }
	/** Whether a log is being read now, so that nothing is held that an end would lose. */
	| { readonly reading: boolean }
	/** Words that are not ours begin to run. */
	| { readonly started: true }
	| { readonly part: Partial<LongLists> }
	| { readonly answer: ReadingAnswers[keyof ReadingAnswers] }
	| { readonly problem: WorkerProblem }
);
