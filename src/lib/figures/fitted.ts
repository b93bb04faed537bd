import { drawFigure, frameMargin, naturalHeight } from './draw-figure';
import type { Figure } from './figure';
import type { FrameFormat } from './frame-size';
import type { RankedOptions } from './ranked';
import { pixelsPerMillimetre } from './frame-size';
import type { SceneNode } from './scene';

/** Draws a figure at a width; figures of many rows draw no more than they are told. */
export type DrawnAt = (options: RankedOptions) => Figure;

/** What a figure is drawn with beside the room it has. */
export type FitOptions = Omit<RankedOptions, 'width' | 'maxRows'>;

/** A figure in its frame. */
export interface FittedFigure {
	readonly figure: Figure;
	/** The whole frame, an `svg` node. */
	readonly scene: SceneNode;
	/** Of the frame, CSS px. */
	readonly width: number;
	readonly height: number;
}

/** Narrowest drawing, px. */
const narrowest = 280;
/** Most rows, tried in turn: large type matters more than the last parts, which are then taken together. */
const rowCounts = [12, 10, 8, 6] as const;
/** Type is larger where all rows leave room for it, and reduced where fewer rows do not help. */
const typeTimes = [1.25, 1.12, 1, 0.92, 0.84, 0.76, 0.7, 0.64, 0.58, 0.52] as const;
/** Plots are made no higher than so many times what they are on screen. */
const mostTall = 3;
/** Less room than this is left as it is, px. */
const leastRoom = 12;

/**
 * A figure drawn for a frame: as many rows and as large a type as it holds. What is still too high at
 * the smallest type is reduced as a whole.
 */
export function fitted(
	draw: DrawnAt,
	{ width, height, unit, scale }: FrameFormat,
	options: FitOptions
): FittedFigure {
	const figure = figureFor(draw, { width, height, scale }, options);
	const size = height === null ? { width } : { width, height };
	const scene = drawFigure(figure, size);
	const frame = { width, height: Number(scene.attributes['height']) };
	return { figure, scene: unit === 'mm' ? inMillimetres(scene, frame) : scene, ...frame };
}

function figureFor(
	draw: DrawnAt,
	{ width, height, scale }: Pick<FrameFormat, 'width' | 'height' | 'scale'>,
	options: FitOptions
): Figure {
	let last: Figure | undefined;
	for (const times of height === null ? [1] : typeTimes) {
		const own = Math.max(narrowest, Math.floor(width / (scale * times)) - 2 * frameMargin);
		const room = height === null ? Infinity : (height * (own + 2 * frameMargin)) / width;
		for (const maxRows of times > 1 ? rowCounts.slice(0, 1) : rowCounts) {
			const given = { ...options, width: own, maxRows };
			last = draw(given);
			if (naturalHeight(last) <= room) return filling(draw, given, last, room);
		}
	}
	return last!;
}

/** The figure with plots as much higher as its frame leaves room for; the words around them stay. */
function filling(draw: DrawnAt, options: RankedOptions, first: Figure, room: number): Figure {
	const left = room - naturalHeight(first);
	if (room === Infinity || left < leastRoom) return first;
	let [figure, fits] = [first, 1];
	let over = Math.min(mostTall, 1 + (1.6 * left) / first.height);
	for (let turn = 0; turn < 5; turn += 1) {
		const tall = (fits + over) / 2;
		const next = draw({ ...options, tall });
		if (naturalHeight(next) > room) over = tall;
		else [figure, fits] = [next, tall];
	}
	return figure;
}

/** The same frame with its size in millimetres, which programs of print take as it is meant. */
function inMillimetres(scene: SceneNode, frame: { width: number; height: number }): SceneNode {
	const side = (px: number) => `${Math.round((px / pixelsPerMillimetre) * 100) / 100}mm`;
	const { width, height } = frame;
	return {
		...scene,
		attributes: { ...scene.attributes, width: side(width), height: side(height) }
	};
}
