import type { SampleProblemSolver } from '$lib/impact';

type Ranges = Awaited<ReturnType<SampleProblemSolver>>;

/** Samples ranges beside the page, so that it keeps answering. Rejects where the worker fails. */
export const sampleInWorker: SampleProblemSolver = (problem) => {
	const worker = new Worker(new URL('./sampling.worker.ts', import.meta.url), { type: 'module' });
	const answer = new Promise<Ranges>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<Ranges>) => resolve(data));
		worker.addEventListener('error', ({ message }) => reject(new Error(message)));
		worker.postMessage(problem);
	});
	return answer.finally(() => worker.terminate());
};
