import type { Estimate } from '../model/estimate';

/** A place on a map or beside it. */
export interface MapRow {
	/** Id of the region; null for what is not stated. */
	readonly key: string | null;
	readonly label: string;
	/** Net item count; null for a log that weighs. */
	readonly items: number | null;
	/** Net avoided emissions in kg CO2e; null where nothing of it was assessed. */
	readonly net: Estimate | null;
}

/** A province as a square of a grid. */
export interface MapTile {
	readonly region: string;
	/** From the west and from the north, from 1. */
	readonly column: number;
	readonly row: number;
	/** As it stands in the square. */
	readonly short: { readonly en: string; readonly zh: string };
}

/** The outlines of a map in a plane of their own. */
export interface MapShapes {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly MapShape[];
}

/** Closed outlines, by the region they are coloured for. */
export interface MapShape {
	readonly region: string;
	readonly rings: readonly (readonly (readonly [number, number])[])[];
}
