import { serialise, type FittedFigure } from '../../figures';
import { base64 } from '../font/font-bytes';
import type { FigureFont } from './figure-fonts';

/** First line of a file: editors that are told nothing take Chinese for Latin letters. */
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A figure as an SVG file that needs nothing beside itself: attributes instead of style sheets, words
 * for those who do not see it, its fonts and its manifest inside. Equal figures give equal bytes.
 */
export function figureSvg(
	{ figure, scene }: FittedFigure,
	fonts: readonly FigureFont[],
	manifest: string
): string {
	const { title, description } = figure;
	const words = { title, description, metadata: manifest, fonts: fontRules(fonts) };
	return declaration + serialise(scene, words);
}

/** Fonts as rules of a style sheet, their bytes inside. */
export function fontRules(fonts: readonly FigureFont[]): string {
	return fonts.map(ruleOf).join('\n');
}

function ruleOf({ family, weight, bytes }: FigureFont): string {
	const url = `data:font/ttf;base64,${base64(bytes)}`;
	return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${url}) format('truetype')}`;
}
