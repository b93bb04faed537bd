import type { PrintJob, PrintReply } from './report.worker';

/** Writes a report in a worker of its own, so that the page keeps answering. */
export function printReport(job: PrintJob): Promise<BlobPart> {
	const worker = new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<BlobPart>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<PrintReply>) => {
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
