export type {
	ClaimRow,
	ContributionRows,
	ConvergenceRow,
	DistributionRows,
	EvidenceRows,
	MethodRow,
	TornadoRow,
	WaterfallRows
} from './analysis-rows';
export { categories } from './categories';
export { claims } from './claims';
export { contribution } from './contribution';
export { convergence } from './convergence';
export { coverage } from './coverage';
export { distribution } from './distribution';
export { drawFigure, type FrameSize } from './draw-figure';
export { evidence } from './evidence';
export type { Figure, FigureFooter, FigureOptions, FigureSource, FigureTable } from './figure';
export { interval, type Interval, type IntervalOptions } from './interval';
export { methods, type MethodsOptions } from './methods';
export { operatingModels } from './operating-models';
export { platforms } from './platforms';
export { presets } from './presets';
export type { RankedOptions } from './ranked';
export { regions } from './regions';
export type { CoverageRow, RankedRow, TrendRow, TrendTotal } from './rows';
export { scenarios } from './scenarios';
export type { Attributes, MarkData, SceneNode, SceneTag } from './scene';
export { serialise, type FileWords } from './serialise';
export { ellipsis, textWidth, wrap } from './text-metrics';
export { target } from './target';
export type { TargetRows } from './target-rows';
export { darkTheme, lightTheme, pageTheme, type Theme } from './theme';
export { tornado } from './tornado';
export { trend } from './trend';
export { waterfall } from './waterfall';
export { fromKey, toKey } from './waterfall-steps';
