import { Resvg } from '@resvg/resvg-wasm';
import { pngLogo, type Logo } from '../../figures';
import { startRenderer, type LoadRenderer } from './figure-png';

/** A logo in SVG is drawn so many px wide: four times its largest place in a frame of screen size. */
const drawnWidth = 480;

/**
 * A PNG or SVG file as logo; null for what is neither. An SVG is drawn as a picture by a renderer that
 * runs no scripts and fetches nothing, so that only pixels go into the figure.
 */
export async function logoOfFile(bytes: Uint8Array, load: LoadRenderer): Promise<Logo | null> {
	const png = pngLogo(bytes);
	if (png !== null) return png;
	const text = new TextDecoder().decode(bytes);
	if (!/<svg[\s>]/.test(text)) return null;
	await startRenderer(load);
	try {
		const renderer = new Resvg(text, { fitTo: { mode: 'width', value: drawnWidth } });
		const picture = renderer.render().asPng();
		renderer.free();
		return pngLogo(picture);
	} catch {
		return null;
	}
}
