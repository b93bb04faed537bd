import type { LogFacts } from '$lib/assess';
import { wasmFiles } from '$lib/engine/wasm-files';
import { newLockName, workerEnded } from '$lib/engine/worker-lock';
import type { CubeColumns } from '$lib/impact';
import type { QueryResult } from '$lib/model/engine';
import { fileOfBlob, type InputFile } from '$lib/model/input-file';
import { hashAtHand, rememberHash } from '../hash-file';
import { atHand } from '../later-file';
import { libraryOf, liveOf, type Outcome, type OwnContext, type RunContext } from '../log-outcome';
import { isSample, type Request } from '../request';
import { sampleFile } from '../sample-file';
import { tradesMark } from '../trades-mark';
import workbook from '../workbook.worker?worker&url';
import { errorOf } from '../worker-problem';
import type {
	LongLists,
	ReadingAnswers,
	ReadingQuestion,
	ReadingReply,
	ReadingStart,
	ReadingTask,
	ReadingWarming
} from './reading-messages';
import { ObjectNumbers, sentFile, type SentRequest } from './sent-request';

/** One question that is open. */
interface Waiting {
	readonly context: RunContext & Partial<OwnContext>;
	/** Whether a log is being read for it: no other one is held that could be lost. */
	isReading: boolean;
	readonly words: LongLists['words'][number][];
	readonly rejects: LongLists['rejects'][number][];
	readonly resolve: (answer: never) => void;
	readonly reject: (problem: Error) => void;
}

/** How long a worker that was told to stop reading may go on, in ms: after that it is ended. */
const patience = 1000;

/**
 * Reads logs in a worker with an engine of its own, so that the page keeps answering whatever a file
 * is like. A worker that dies is started again, and reads the log again where it had one.
 */
export class LogReader {
	readonly #numbers = new ObjectNumbers();
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#ended = new AbortController();
	#asked = 0;
	/** Whether the worker has read a log: what it does not survive may be the fault of what it held. */
	#hasRead = false;
	#sample: Promise<readonly InputFile[]> | null = null;

	/** Reads and maps a log. Rejects with the signal's reason, with an `InputError`, or with what broke. */
	async run(request: Request, context: RunContext): Promise<Outcome> {
		const library = libraryOf(request);
		library.catch(() => undefined);
		const sent = await this.#sent(request);
		const { facts, rejects, hashes } = await this.#ask({ kind: 'run', request: sent }, context);
		request.files.forEach((file, at) => {
			const hash = hashes[at] ?? null;
			if (hash !== null) rememberHash(file, hash);
		});
		const live = await liveOf(await library, facts, request);
		return { request, live, rejects };
	}

	/** Asks the trades of a log, which is read first where the engine does not hold it. */
	async query(sql: string, request: Request, context: RunContext): Promise<QueryResult> {
		return this.#ask({ kind: 'query', request: await this.#sent(request), sql }, context);
	}

	/**
	 * Asks the trades of a log in words that are not ours. Time is counted from when they begin to
	 * run; rejects with a `TimeoutError` once it is over. They are not tried again.
	 */
	async ask(sql: string, request: Request, context: OwnContext): Promise<QueryResult> {
		const limit = new AbortController();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const timeUp = () => limit.abort(new DOMException('the time is over', 'TimeoutError'));
		const onStart = () => {
			timer = setTimeout(timeUp, context.limit);
			context.onStart();
		};
		const signal = AbortSignal.any([context.signal, limit.signal]);
		const task = { kind: 'ask', request: await this.#sent(request), sql } as const;
		return this.#askOnce(task, { ...context, signal, onStart }).finally(() => clearTimeout(timer));
	}

	/** The counts of a log by everything that it can be filtered by; its pairs are those of the tally. */
	async cube(request: Request, facts: LogFacts, context: RunContext): Promise<CubeColumns> {
		const { plan, operatingModel, tally } = facts;
		const counted = { plan, operatingModel, tally };
		return this.#ask({ kind: 'cube', request: await this.#sent(request), facts: counted }, context);
	}

	/** Starts the worker and its engine, so that the next log need not wait for them. */
	warm(): void {
		const worker = (this.#worker ??= this.#launch());
		worker.postMessage({ warm: true } satisfies ReadingWarming);
	}

	/** Ends the worker, with all that it holds. */
	close(): void {
		if (this.#worker !== null) this.#end(this.#worker, 'it is not needed any more');
	}

	async #sent(request: Request): Promise<SentRequest> {
		const { read, mapping, operatingModel, addedCategories, pack } = request;
		const files = isSample(request) ? await (this.#sample ??= sampleFiles()) : request.files;
		const said = { files, read, mapping, operatingModel, addedCategories, pack };
		return {
			...said,
			files: await Promise.all(
				files.map(async (file) => sentFile(await atHand(file), hashAtHand(file)))
			),
			numbers: this.#numbers.ofParts(said)
		};
	}

	/** Asks the worker, and once again where it dies with a log that it had read. */
	async #ask<Task extends ReadingTask>(task: Task, context: RunContext) {
		const hadRead = this.#hasRead;
		try {
			return await this.#askOnce(task, context);
		} catch (error) {
			context.signal.throwIfAborted();
			if (!(error instanceof WorkerDeath) || !hadRead) throw error;
			return this.#askOnce(task, context);
		}
	}

	#askOnce<Task extends ReadingTask>(
		task: Task,
		context: Waiting['context']
	): Promise<ReadingAnswers[Task['kind']]> {
		const { signal } = context;
		signal.throwIfAborted();
		const worker = (this.#worker ??= this.#launch());
		const id = this.#asked++;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stop = () => {
			worker.postMessage({ stop: id } satisfies ReadingQuestion);
			timer = setTimeout(() => {
				if (this.#waiting.get(id)?.isReading) this.#end(worker, 'it did not stop');
			}, patience);
		};
		signal.addEventListener('abort', stop, { once: true });
		const answer = new Promise<ReadingAnswers[Task['kind']]>((resolve, reject) => {
			const lists = { words: [], rejects: [] };
			this.#waiting.set(id, { context, isReading: false, ...lists, resolve, reject });
			worker.postMessage({ id, task } satisfies ReadingQuestion);
		});
		return answer.finally(() => {
			this.#waiting.delete(id);
			clearTimeout(timer);
			signal.removeEventListener('abort', stop);
			signal.throwIfAborted();
		});
	}

	#launch(): Worker {
		const lock = newLockName();
		const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<ReadingReply>) => this.#take(data));
		worker.addEventListener('error', ({ message }) => this.#end(worker, message));
		this.#ended = new AbortController();
		void workerEnded(lock, this.#ended.signal).then(() => this.#end(worker, 'it has ended'));
		worker.postMessage({ scripts: { engine: wasmFiles, workbook }, lock } satisfies ReadingStart);
		return worker;
	}

	/** Ends a worker; what it was asked rejects. The next question starts another one. */
	#end(worker: Worker, why: string): void {
		if (worker !== this.#worker) return;
		this.#worker = null;
		this.#hasRead = false;
		this.#ended.abort();
		worker.terminate();
		const death = new WorkerDeath(`the worker that reads logs: ${why}`);
		for (const { reject } of this.#waiting.values()) reject(death);
	}

	#take(reply: ReadingReply): void {
		const waiting = this.#waiting.get(reply.id);
		if (waiting === undefined) return;
		if ('progress' in reply) waiting.context.onProgress(reply.progress);
		else if ('reading' in reply) {
			waiting.isReading = reply.reading;
			if (!reply.reading) performance.mark(tradesMark);
		} else if ('started' in reply) waiting.context.onStart?.();
		else if ('part' in reply) {
			waiting.words.push(...(reply.part.words ?? []));
			waiting.rejects.push(...(reply.part.rejects ?? []));
		} else if ('problem' in reply) waiting.reject(errorOf(reply.problem));
		else {
			this.#hasRead = true;
			waiting.resolve(whole(reply.answer, waiting) as never);
		}
	}
}

class WorkerDeath extends Error {}

/** The answer with the lists that went before it. */
function whole(answer: ReadingAnswers[keyof ReadingAnswers], { words, rejects }: LongLists) {
	return 'facts' in answer ? { ...answer, facts: { ...answer.facts, words }, rejects } : answer;
}

async function sampleFiles(): Promise<readonly InputFile[]> {
	const { name, url } = sampleFile;
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`could not fetch ${url}: ${answer.status}`);
	return [fileOfBlob(name, await answer.blob())];
}
