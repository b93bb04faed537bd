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
export { beforeAfter, type BeforeAfterRows } from './before-after';
export { categories } from './categories';
export { claims } from './claims';
export { contribution } from './contribution';
export { convergence } from './convergence';
export { course } from './course';
export { courseModes, type CourseMode, type CourseRows } from './course-rows';
export { coverage } from './coverage';
export { distribution } from './distribution';
export { drawFigure, type FrameSize } from './draw-figure';
export { checkTheme, type ThemeFinding } from './check-theme';
export type { FigureAnnotation } from './annotated';
export { edited, type FigureEdits } from './edited';
export { evidence } from './evidence';
export type { Figure, FigureFooter, FigureOptions, FigureSource, FigureTable } from './figure';
export { fitted, type DrawnAt, type FittedFigure } from './fitted';
export { flow, flowTotalKey } from './flow';
export type { FlowRow } from './flow-rows';
export {
	defaultFrameSize,
	frameFormat,
	frameSizes,
	pixelsPerMillimetre,
	type FrameFormat
} from './frame-size';
export { gradient } from './gradient';
export { heatMap, type HeatCell, type HeatRow, type HeatRows } from './heat-map';
export { interval, type Interval, type IntervalOptions } from './interval';
export { item, type ItemRows } from './item';
export type { MapRow, MapShape, MapShapes, MapTile } from './map-rows';
export { logoOfAddress, pngLogo, type Logo } from './logo';
export { hasMark, markNames } from './named-marks';
export { methods, type MethodsOptions } from './methods';
export { multiples, type MultipleRow, type MultipleRows } from './multiples';
export { operatingModels } from './operating-models';
export type { OwnRow } from './own-rows';
export { ownValues, type OwnValues } from './own-values';
export { number, type NumberEquivalent, type NumberRows } from './story-number';
export { pictograms, type PictogramRows } from './pictograms';
export { platforms } from './platforms';
export { presets } from './presets';
export { prices, type PriceBand, type PriceRows } from './prices';
export { quantileDots } from './quantile-dots';
export type { RankedOptions } from './ranked';
export { regions } from './regions';
export { othersKey } from './rows';
export type { CoverageRow, RankedRow, TrendRow, TrendTotal } from './rows';
export { scenarios } from './scenarios';
export type { Attributes, MarkData, SceneNode, SceneTag } from './scene';
export { serialise, type FileWords } from './serialise';
export { slope, type SlopeRow, type SlopeRows } from './slope';
export { swarm, type SwarmRow } from './swarm';
export { ellipsis, textWidth, wrap } from './text-metrics';
export { target } from './target';
export type { TargetRows } from './target-rows';
export { statedTheme, type StatedTheme } from './stated-theme';
export { themeContent } from './theme-content';
export { nearestFace, ownFamily, ownFamilyName } from './theme-fonts';
export type { FontSlot, ThemeFamily, ThemeFonts } from './theme-fonts';
export { themeFaults, type ThemeFault, type ThemeProblem } from './theme-problem';
export { darkTheme, fileThemes, lightTheme, pageTheme, type Theme } from './theme';
export { tileMap } from './tile-map';
export { tornado } from './tornado';
export { trend } from './trend';
export { waterfall } from './waterfall';
export { worldMap } from './world-map';
export { fromKey, toKey } from './waterfall-steps';
