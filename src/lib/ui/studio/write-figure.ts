import { askFile } from '../file-worker';
import type { FigureJob } from './figure.worker';

/** Writes a figure in a worker of its own, so that the page keeps answering. */
export function writeFigure(job: FigureJob): Promise<BlobPart> {
	const worker = new Worker(new URL('./figure.worker.ts', import.meta.url), { type: 'module' });
	return askFile(worker, job);
}
