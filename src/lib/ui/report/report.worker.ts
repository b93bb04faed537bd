/// <reference lib="webworker" />
import type { ReportDocument } from '$lib/export/report/report-document';
import { fetchFont } from './report-fonts';
import type { ReportFormat } from './report-formats';

/** A report to be written. */
export interface PrintJob {
	readonly report: ReportDocument;
	readonly format: ReportFormat;
}

/** What is sent back: the file, or why there is none. */
export type PrintReply = { readonly content: BlobPart } | { readonly problem: string };

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data }: MessageEvent<PrintJob>) => {
	print(data).then(
		(content) => scope.postMessage({ content } satisfies PrintReply),
		(error: unknown) => {
			const problem = error instanceof Error ? error.message : String(error);
			scope.postMessage({ problem } satisfies PrintReply);
		}
	);
});

/** Each printer is large, and is loaded when it is asked for. */
async function print({ report, format }: PrintJob): Promise<BlobPart> {
	switch (format) {
		case 'pdf':
			return (await import('$lib/export/report/report-pdf')).reportPdf(report, fetchFont);
		case 'pptx':
			return (await import('$lib/export/report/report-pptx')).reportPptx(report);
		case 'xlsx':
			return (await import('$lib/export/report/report-xlsx')).reportXlsx(report);
		case 'html':
			return (await import('$lib/export/report/report-html')).reportHtml(report);
	}
}
