/** The size of a file, and how large its type is. */
export interface FrameFormat {
	/** CSS pixels, of which 96 make an inch. */
	readonly width: number;
	/** Null where the frame is as high as its content. */
	readonly height: number | null;
	/** In which unit the file states its size. */
	readonly unit: 'px' | 'mm';
	/** How much the type of a figure on screen is enlarged. */
	readonly scale: number;
}

/** Sizes by name: what networks and slides ask for, and columns of print. */
export const frameSizes = [
	'1080x1080',
	'1080x1350',
	'1200x628',
	'1920x1080',
	'1080x1920',
	'55mm',
	'85mm',
	'120mm',
	'180mm'
] as const;

/** One of these. */
export type FrameSizeName = (typeof frameSizes)[number];

/** As wide as a column of a page on screen, as high as its content. */
export const defaultFrameSize = '1080';

/** CSS pixels in a millimetre. */
export const pixelsPerMillimetre = 96 / 25.4;

/** On paper type is held closer to the eye: 12 px become 7.2 points. */
const printScale = 0.8;

/** Side of a square in px in which type is as large as on screen. */
const screenSide = 620;

const limits = { px: [200, 8000], mm: [40, 1200] } as const;

const pattern = /^(\d+(?:\.\d+)?)(?:x(\d+(?:\.\d+)?))?(mm)?$/;

/**
 * A size by name, or `WIDTH` or `WIDTHxHEIGHT` in px, or the same in `mm`; null for anything else.
 * Type grows with the frame, so that it takes the same share of it.
 */
export function frameFormat(text: string): FrameFormat | null {
	const match = pattern.exec(text);
	if (match === null) return null;
	const unit = match[3] === 'mm' ? 'mm' : 'px';
	const [least, most] = limits[unit];
	const sides = [match[1], match[2]].map((side) => (side === undefined ? null : Number(side)));
	if (sides.some((side) => side !== null && !(side >= least && side <= most))) return null;
	const times = unit === 'mm' ? pixelsPerMillimetre : 1;
	const [width, height] = sides.map((side) => (side === null ? null : side * times));
	const side = height == null ? width! * 0.85 : Math.sqrt(width! * height);
	const scale = unit === 'mm' ? printScale : Math.max(1, side / screenSide);
	return { width: width!, height: height ?? null, unit, scale };
}
