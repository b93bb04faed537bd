import type { FigureJob, FigureReply } from './figure.worker';

/** Writes a figure in a worker of its own, so that the page keeps answering. */
export function writeFigure(job: FigureJob): Promise<BlobPart> {
	const worker = new Worker(new URL('./figure.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<BlobPart>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<FigureReply>) => {
			if ('problem' in data) reject(new Error(data.problem));
			else resolve(data.content);
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(event.message));
		});
		worker.postMessage(job);
	}).finally(() => worker.terminate());
}
