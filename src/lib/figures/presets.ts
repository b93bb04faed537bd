import type { MethodRow } from './analysis-rows';
import type { Figure, FigureOptions } from './figure';
import { methods } from './methods';

/** The presets on one log; the first row is the method they are set against. */
export function presets(rows: readonly MethodRow[], options: FigureOptions): Figure {
	return methods(rows, { ...options, name: 'presets' });
}
