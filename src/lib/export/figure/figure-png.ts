import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { serialise, type FittedFigure } from '../../figures';
import type { FigureFont } from './figure-fonts';
import { writableText } from '../writable-text';
import { manifestKeyword } from './embedded-manifest';
import { withChunks } from './png-chunks';

/** Gives the bytes of the renderer. */
export type LoadRenderer = () => Promise<BufferSource>;

/** Pixels of an inch at the size that a figure states. */
const screenDensity = 96;

let ready: Promise<void> | null = null;

/** Makes the renderer ready, once. */
export function startRenderer(load: LoadRenderer): Promise<void> {
	ready ??= load().then((bytes) => initWasm(bytes));
	return ready;
}

/**
 * A figure as a PNG file, `times` as many pixels as its size states, with the density that keeps that
 * size in print. It is drawn from the same nodes as the other files, with the same fonts.
 */
export async function figurePng(
	{ figure, scene }: FittedFigure,
	fonts: readonly FigureFont[],
	manifest: string,
	{ times, load }: { readonly times: number; readonly load: LoadRenderer }
): Promise<Uint8Array<ArrayBuffer>> {
	await startRenderer(load);
	const { title, description } = figure;
	const renderer = new Resvg(serialise(scene, { title, description }), {
		fitTo: { mode: 'zoom', value: times },
		font: {
			fontBuffers: fonts.map(({ bytes }) => bytes),
			...(fonts[0] && { defaultFontFamily: fonts[0].family })
		}
	});
	const picture = renderer.render();
	const png = picture.asPng();
	picture.free();
	renderer.free();
	return withChunks(png, {
		density: screenDensity * times,
		texts: [
			['Title', writableText(title)],
			['Description', writableText(description)],
			['Software', 'Reprise'],
			[manifestKeyword, manifest]
		]
	});
}
