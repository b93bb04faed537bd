/// <reference lib="webworker" />
import rendererUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { figureFile, type DrawnFigure } from '$lib/export/figure/figure-file';
import type { FigureKind } from '$lib/export/figure/figure-kinds';
import { figureZip, type ZippedFigure } from '$lib/export/figure/figure-zip';
import { answerFiles } from '../file-worker';
import { fetchFont } from '../report/report-fonts';

/** A figure to be written, or several as one archive. */
export type FigureJob = (
	| { readonly kind: FigureKind; readonly drawn: DrawnFigure }
	| { readonly figures: readonly ZippedFigure[] }
) & {
	/** Pixels of a PNG for each one of its size. */
	readonly times: number;
};

answerFiles(write);

function write(job: FigureJob): Promise<BlobPart> {
	const tools = { font: fetchFont, renderer: fetchRenderer, times: job.times };
	return 'figures' in job ? figureZip(job.figures, tools) : figureFile(job.kind, job.drawn, tools);
}

async function fetchRenderer(): Promise<BufferSource> {
	const response = await fetch(rendererUrl);
	if (!response.ok) throw new Error(`${rendererUrl}: ${response.status}`);
	return response.arrayBuffer();
}
