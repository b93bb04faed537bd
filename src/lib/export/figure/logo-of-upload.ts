import { pngLogo, type Logo } from '../../figures/logo';

/** A logo in SVG is drawn so many px wide: four times its largest place in a frame of screen size. */
const drawnWidth = 480;

/**
 * A PNG or SVG file of the reader's as logo; null for what is neither. The browser draws an SVG as a
 * picture, in which it runs no scripts and fetches nothing, so that only pixels go into the figure.
 */
export async function logoOfUpload(file: Blob): Promise<Logo | null> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const png = pngLogo(bytes);
	if (png !== null) return png;
	if (!/<svg[\s>]/.test(new TextDecoder().decode(bytes))) return null;
	const url = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
	try {
		return await drawnLogo(url);
	} catch {
		return null;
	} finally {
		URL.revokeObjectURL(url);
	}
}

async function drawnLogo(url: string): Promise<Logo | null> {
	const picture = new Image();
	picture.src = url;
	await picture.decode();
	const canvas = document.createElement('canvas');
	const ratio = picture.naturalHeight / (picture.naturalWidth || 1) || 1;
	canvas.width = drawnWidth;
	canvas.height = Math.max(1, Math.round(drawnWidth * ratio));
	canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	return blob === null ? null : pngLogo(new Uint8Array(await blob.arrayBuffer()));
}
