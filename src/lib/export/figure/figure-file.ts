import type { FittedFigure } from '../../figures';
import type { LoadFont } from '../pdf/font-slices';
import type { FigureKind } from './figure-kinds';
import { figureFonts } from './figure-fonts';
import type { LoadRenderer } from './figure-png';

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
	fitted: FittedFigure,
	manifest: string,
	{ font, renderer, times }: FigureTools
): Promise<string | Uint8Array<ArrayBuffer>> {
	const fonts = await figureFonts(fitted.scene, font);
	switch (kind) {
		case 'svg':
			return (await import('./figure-svg')).figureSvg(fitted, fonts, manifest);
		case 'png': {
			const { figurePng } = await import('./figure-png');
			return figurePng(fitted, fonts, manifest, { times, load: renderer });
		}
		case 'pdf':
			return (await import('./figure-pdf')).figurePdf(fitted, fonts, manifest);
	}
}
