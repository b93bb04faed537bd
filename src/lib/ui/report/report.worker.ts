/// <reference lib="webworker" />
import type { ReportDocument } from '$lib/export/report/report-document';
import { answerFiles } from '../file-worker';
import { fetchFont } from './report-fonts';
import type { ReportFormat } from './report-formats';

/** A report to be written. */
export interface PrintJob {
	readonly report: ReportDocument;
	readonly format: ReportFormat;
}

answerFiles(print);

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
