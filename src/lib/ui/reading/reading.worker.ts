import { holdLock } from '$lib/engine/worker-lock';
import { hashAtHand, rememberHash } from '../hash-file';
import { problemOf } from '../worker-problem';
import type { ReadContext } from './held-log';
import { Pipeline } from './pipeline';
import {
	PART_ENTRIES,
	type ReadingAnswers,
	type ReadingQuestion,
	type ReadingReply,
	type ReadingStart,
	type ReadingTask,
	type ReadingWarming,
	type RunAnswer
} from './reading-messages';
import { ReceivedParts, receivedFile, type SentFile } from './sent-request';

let pipeline: Pipeline | null = null;
const parts = new ReceivedParts();
const running = new Map<number, AbortController>();

self.addEventListener(
	'message',
	({ data }: MessageEvent<ReadingStart | ReadingWarming | ReadingQuestion>) => {
		if ('lock' in data) {
			holdLock(data.lock);
			pipeline = new Pipeline(data.scripts);
		} else if ('warm' in data) pipeline?.warm();
		else if ('stop' in data) running.get(data.stop)?.abort();
		else void answer(data.id, data.task);
	}
);

async function answer(id: number, task: ReadingTask): Promise<void> {
	const abort = new AbortController();
	running.set(id, abort);
	const context: ReadContext = {
		signal: abort.signal,
		onProgress: (progress) => say({ id, progress }),
		onReading: () => say({ id, reading: true }),
		onLoaded: () => say({ id, reading: false })
	};
	try {
		say({ id, answer: await answerOf(id, task, context) });
	} catch (error) {
		say({ id, problem: problemOf(error) });
	} finally {
		running.delete(id);
	}
}

async function answerOf(
	id: number,
	task: ReadingTask,
	context: ReadContext
): Promise<ReadingAnswers[keyof ReadingAnswers]> {
	if (pipeline === null) throw new Error('a question before the start');
	const request = parts.request(task.request, fileOf);
	if (task.kind === 'query') return pipeline.query(task.sql, request, context);
	if (task.kind === 'ask') {
		return pipeline.ask(task.sql, request, context, () => say({ id, started: true }));
	}
	if (task.kind === 'cube') return pipeline.cube(request, task.facts, context);
	const { facts, rejects } = await pipeline.run(request, context);
	for (const words of inParts(facts.words)) say({ id, part: { words } });
	for (const some of inParts(rejects)) say({ id, part: { rejects: some } });
	const hashes = request.files.map(hashAtHand);
	return { facts: { ...facts, words: [] }, rejects: [], hashes } satisfies RunAnswer;
}

function* inParts<Entry>(list: readonly Entry[]): Generator<readonly Entry[]> {
	for (let from = 0; from < list.length; from += PART_ENTRIES) {
		yield list.slice(from, from + PART_ENTRIES);
	}
}

function fileOf(sent: SentFile) {
	const file = receivedFile(sent);
	if (sent.sha256 !== null) rememberHash(file, sent.sha256);
	return file;
}

function say(reply: ReadingReply): void {
	self.postMessage(reply);
}
