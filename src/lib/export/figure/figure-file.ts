import type { FittedFigure } from '../../figures';
import type { LoadFont } from '../pdf/font-slices';
import { figureFonts } from './figure-fonts';
import type { FigureKind } from './figure-kinds';
import type { FigureNumbers } from './figure-numbers';
import type { LoadRenderer } from './figure-png';

/** A figure in its frame, with what its files say of themselves to programs. */
export interface DrawnFigure {
	readonly fitted: FittedFigure;
	/** JSON text. */
	readonly manifest: string;
	readonly numbers: FigureNumbers;
}

/** What writing needs from outside, and how large a PNG is to be. */
export interface FigureTools {
	readonly font: LoadFont;
	/** The bytes of the renderer of PNG files. */
	readonly renderer: LoadRenderer;
	/** Pixels of a PNG for each one of the size of the figure. */
	readonly times: number;
}

/** A figure as a file; what writes its kind is loaded when it is asked for. */
export async function figureFile(
	kind: FigureKind,
	drawn: DrawnFigure,
	tools: FigureTools
): Promise<string | Uint8Array<ArrayBuffer>> {
	const { fitted, manifest } = drawn;
	const fonts = () => figureFonts(fitted.scene, fitted.figure.theme, tools.font);
	switch (kind) {
		case 'svg':
			return (await import('./figure-svg')).figureSvg(fitted, await fonts(), manifest);
		case 'png': {
			const { figurePng } = await import('./figure-png');
			const { times, renderer: load } = tools;
			return figurePng(fitted, await fonts(), manifest, { times, load });
		}
		case 'pdf':
			return (await import('./figure-pdf')).figurePdf(fitted, await fonts(), manifest);
		case 'pptx':
			return (await import('./figure-pptx')).figurePptx(drawn, tools);
		case 'xlsx':
			return (await import('./figure-xlsx')).figureXlsx(drawn);
		case 'csv':
			return (await import('./figure-csv')).figureCsv(drawn.numbers);
		case 'html':
			return (await import('./figure-html')).figureHtml(drawn, await fonts());
		case 'zip':
			return (await import('./figure-zip')).figureZip([{ folder: '', drawn }], tools);
	}
}
