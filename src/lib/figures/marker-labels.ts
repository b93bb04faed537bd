import { ellipsis } from './text-metrics';
import type { TextStyle } from './type-scale';
import { widestIn, widthIn } from './write';

/** A value on a horizontal axis that is named above the plot. */
export interface Marker {
	readonly key: string;
	/** Place on the axis, px. */
	readonly x: number;
	readonly name: string;
	readonly value: string;
}

/** A marker with the place of its label. */
export interface PlacedMarker extends Marker {
	readonly lines: readonly string[];
	/** What of the label stands beside the line of the marker: it runs to the right, or to the left. */
	readonly side: 'right' | 'left';
	/** Row of the label, 0 nearest to the plot. */
	readonly lane: number;
	readonly from: number;
	readonly to: number;
}

/** Between a line and its label, px. */
export const labelGap = 4;
/** Between labels side by side, px. */
const labelDistance = 10;

/**
 * Labels of no more than a third of the width: then every label finds room on one of the two sides of
 * its line without covering a line whose own label would have to cover it.
 */
const labelShare = 1 / 3;

/** Name and value on one line where all have room for it, else one below the other. */
function labelsOf(markers: readonly Marker[], width: number, style: TextStyle): string[][] {
	const most = width * labelShare - labelGap - labelDistance;
	const joined = markers.map(({ name, value }) => `${name} ${value}`);
	if (widestIn(joined, style) <= most) return joined.map((words) => [words]);
	return markers.map(({ name, value }) =>
		[name, value].map((words) => ellipsis(words, most, style.face, style.size))
	);
}

type Unplaced = Omit<PlacedMarker, 'lane' | 'side' | 'from' | 'to'> & { readonly wide: number };

function onSide(marker: Unplaced, side: 'left' | 'right'): Omit<PlacedMarker, 'lane'> {
	const { wide, ...rest } = marker;
	const [from, to] = side === 'right' ? [rest.x, rest.x + wide] : [rest.x - wide, rest.x];
	return { ...rest, side, from, to };
}

/**
 * Labels run to the right, but to the left where they would leave the frame or cover the line of one
 * that does; the first one also where it finds room there.
 */
function sided(markers: readonly Unplaced[], width: number): Omit<PlacedMarker, 'lane'>[] {
	let limit = width;
	return markers
		.toReversed()
		.map((marker) => {
			const fits = marker.x + marker.wide <= limit;
			if (!fits) limit = Math.min(limit, marker.x);
			const outward = marker === markers[0] && marker.x >= marker.wide;
			return onSide(marker, fits && !outward ? 'right' : 'left');
		})
		.reverse();
}

/** The lowest row in which a label is clear of those placed and covers no line that rises above it. */
function laneFor(marker: Omit<PlacedMarker, 'lane'>, placed: readonly PlacedMarker[]): number {
	const met = placed.filter(
		({ from, to }) => from < marker.to + labelDistance && to > marker.from - labelDistance
	);
	return Math.max(-1, ...met.map(({ lane }) => lane)) + 1;
}

/** Labels in a style for markers from left to right, clear of each other and of each other's lines. */
export function markerLabels(
	markers: readonly Marker[],
	width: number,
	style: TextStyle
): PlacedMarker[] {
	const labels = labelsOf(markers, width, style);
	const measured = markers.map((marker, index): Unplaced => {
		const lines = labels[index]!;
		const wide = Math.max(...lines.map((words) => widthIn(words, style))) + labelGap;
		return { ...marker, lines, wide };
	});
	const all = sided(measured, width);
	const rightward = all.filter(({ side }) => side === 'right').reverse();
	const leftward = all.filter(({ side }) => side === 'left');
	const placed: PlacedMarker[] = [];
	for (const marker of [...rightward, ...leftward]) {
		placed.push({ ...marker, lane: laneFor(marker, placed) });
	}
	return placed;
}
