import { openWorkbook, type Workbook } from '$lib/ingest/load/workbook';
import { fileOfBlob } from '$lib/model/input-file';
import type { WorkbookFormat } from '$lib/model/reading';
import { problemOf, type WorkerProblem } from './worker-problem';

/** What the worker is told first: which workbook to open. */
export interface WorkbookStart {
	readonly name: string;
	readonly blob: Blob;
	readonly format: WorkbookFormat;
	readonly encoding: string;
}

/** A question for some rows, with a number that comes back with them. */
export interface WorkbookQuestion {
	readonly id: number;
	readonly sheet: number;
	readonly from: number;
	readonly to: number;
}

/** The sheets of the workbook, rows that were asked for, or what went wrong. */
export type WorkbookReply =
	| { readonly sheets: Workbook['sheets'] }
	| { readonly id: number; readonly rows: Awaited<ReturnType<Workbook['rows']>> }
	| { readonly problem: WorkerProblem };

let opened: Promise<Workbook> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<WorkbookStart | WorkbookQuestion>) => {
	replyTo(data).then(
		(reply) => self.postMessage(reply),
		(error: unknown) => self.postMessage({ problem: problemOf(error) } satisfies WorkbookReply)
	);
});

async function replyTo(data: WorkbookStart | WorkbookQuestion): Promise<WorkbookReply> {
	if ('blob' in data) {
		opened = openWorkbook(fileOfBlob(data.name, data.blob), data.format, data.encoding);
		return { sheets: (await opened).sheets };
	}
	if (opened === null) throw new Error('a question before the workbook');
	const { id, sheet, from, to } = data;
	return { id, rows: await (await opened).rows(sheet, from, to) };
}
