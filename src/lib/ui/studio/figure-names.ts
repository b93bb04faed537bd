/** The figures that can leave the product as files, in the order in which they are offered. */
export const figureNames = [
	'categories',
	'platforms',
	'regions',
	'map',
	'operating-models',
	'channels',
	'trend',
	'coverage',
	'change',
	'before-after',
	'slope',
	'target',
	'heat-map',
	'flow',
	'multiples',
	'prices',
	'distribution',
	'gradient',
	'quantile-dots',
	'contribution',
	'tornado',
	'convergence',
	'presets',
	'scenarios',
	'claims',
	'evidence',
	'swarm',
	'number',
	'item',
	'pictogram-trees',
	'pictogram-households'
] as const;

/** The name of a figure. */
export type FigureName = (typeof figureNames)[number];

/** Whether a text names a figure. */
export function isFigureName(name: string): name is FigureName {
	return figureNames.some((one) => one === name);
}
