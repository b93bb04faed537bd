import type { OpenWorkbook, Workbook } from '$lib/ingest';
import { InputError } from '$lib/model/input-error';
import type { InputFile } from '$lib/model/input-file';
import type { WorkbookQuestion, WorkbookReply, WorkbookStart } from './workbook.worker';
import { errorOf } from './worker-problem';

type Rows = Awaited<ReturnType<Workbook['rows']>>;

interface Waiting {
	readonly resolve: (rows: Rows) => void;
	readonly reject: (problem: Error) => void;
}

/**
 * Opens workbooks in workers of their own, by the script of `workbook.worker.ts`, so that a load can
 * be stopped while one is parsed. A worker that runs out of memory makes the workbook too large for
 * this browser, and harms nothing else.
 */
export function workbooksIn(script: string): OpenWorkbook {
	return (file, format, encoding) => openIn(script, file, format, encoding);
}

async function openIn(script: string, ...[file, format, encoding]: Parameters<OpenWorkbook>) {
	const blob = await blobOf(file);
	const worker = new Worker(script, { type: 'module' });
	return new Promise<Workbook>((resolve, reject) => {
		const waiting = new Map<number, Waiting>();
		const fail = (problem: Error) => {
			worker.terminate();
			reject(problem);
			for (const { reject: refuse } of waiting.values()) refuse(problem);
			waiting.clear();
		};
		worker.addEventListener('message', ({ data }: MessageEvent<WorkbookReply>) => {
			if ('problem' in data) fail(errorOf(data.problem));
			else if ('sheets' in data) resolve(workbookIn(worker, data.sheets, waiting, fail));
			else {
				waiting.get(data.id)?.resolve(data.rows);
				waiting.delete(data.id);
			}
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			fail(new InputError('too_large', { file: file.name }));
		});
		worker.postMessage({ name: file.name, blob, format, encoding } satisfies WorkbookStart);
	});
}

function workbookIn(
	worker: Worker,
	sheets: Workbook['sheets'],
	waiting: Map<number, Waiting>,
	fail: (problem: Error) => void
): Workbook {
	let asked = 0;
	return {
		sheets,
		rows: (sheet, from, to) => {
			const question: WorkbookQuestion = { id: asked++, sheet, from, to };
			return new Promise((resolve, reject) => {
				waiting.set(question.id, { resolve, reject });
				worker.postMessage(question);
			});
		},
		close: () => fail(new Error('the workbook was closed'))
	};
}

async function blobOf({ origin, size, read }: InputFile): Promise<Blob> {
	if (origin.kind === 'blob') return origin.blob;
	return new Blob([(await read(0, size)) as Uint8Array<ArrayBuffer>]);
}
