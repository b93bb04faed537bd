import { askFile } from '../file-worker';
import type { PrintJob } from './report.worker';

/** Writes a report in a worker of its own, so that the page keeps answering. */
export function printReport(job: PrintJob): Promise<BlobPart> {
	const worker = new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
	return askFile(worker, job);
}
