import type { MethodRow } from './analysis-rows';
import type { Figure, FigureOptions } from './figure';
import { methods } from './methods';

/** Scenarios on one log; the first row is the base they are set against. */
export function scenarios(rows: readonly MethodRow[], options: FigureOptions): Figure {
	return methods(rows, { ...options, name: 'scenarios' });
}
