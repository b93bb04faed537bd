/// <reference lib="webworker" />
import rendererUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { figureFile, type DrawnFigure } from '$lib/export/figure/figure-file';
import type { FigureKind } from '$lib/export/figure/figure-kinds';
import { answerFiles } from '../file-worker';
import { fetchFont } from '../report/report-fonts';

/** A figure to be written. */
export interface FigureJob {
	readonly kind: FigureKind;
	readonly drawn: DrawnFigure;
	/** Pixels of a PNG for each one of its size. */
	readonly times: number;
}

answerFiles(write);

function write({ kind, drawn, times }: FigureJob): Promise<BlobPart> {
	return figureFile(kind, drawn, { font: fetchFont, renderer: fetchRenderer, times });
}

async function fetchRenderer(): Promise<BufferSource> {
	const response = await fetch(rendererUrl);
	if (!response.ok) throw new Error(`${rendererUrl}: ${response.status}`);
	return response.arrayBuffer();
}
