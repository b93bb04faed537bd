import type {
	ClaimRow,
	ContributionRows,
	ConvergenceRow,
	CoverageRow,
	DistributionRows,
	EvidenceRows,
	Figure,
	FigureSource,
	FlowRow,
	HeatRows,
	ItemRows,
	MapRow,
	MapShapes,
	MapTile,
	MethodRow,
	MultipleRows,
	NumberRows,
	OwnValues,
	PictogramRows,
	PriceRows,
	RankedOptions,
	RankedRow,
	TargetRows,
	TornadoRow,
	TrendRow,
	TrendTotal,
	WaterfallRows
} from '../../figures';
import { beforeAfter, type BeforeAfterRows } from '../../figures/before-after';
import { categories } from '../../figures/categories';
import { claims } from '../../figures/claims';
import { contribution } from '../../figures/contribution';
import { convergence } from '../../figures/convergence';
import { coverage } from '../../figures/coverage';
import { distribution } from '../../figures/distribution';
import { evidence } from '../../figures/evidence';
import { flow } from '../../figures/flow';
import { gradient } from '../../figures/gradient';
import { heatMap } from '../../figures/heat-map';
import { item } from '../../figures/item';
import { multiples } from '../../figures/multiples';
import { operatingModels } from '../../figures/operating-models';
import { ownValues } from '../../figures/own-values';
import { pictograms } from '../../figures/pictograms';
import { platforms } from '../../figures/platforms';
import { presets } from '../../figures/presets';
import { prices } from '../../figures/prices';
import { quantileDots } from '../../figures/quantile-dots';
import { ranked } from '../../figures/ranked';
import type { RankedWords } from '../../figures/ranked-words';
import { regions } from '../../figures/regions';
import { scenarios } from '../../figures/scenarios';
import { slope, type SlopeRows } from '../../figures/slope';
import { number } from '../../figures/story-number';
import { swarm, type SwarmRow } from '../../figures/swarm';
import { target } from '../../figures/target';
import { tileMap } from '../../figures/tile-map';
import { tornado } from '../../figures/tornado';
import { trend } from '../../figures/trend';
import { waterfall } from '../../figures/waterfall';
import { worldMap } from '../../figures/world-map';

/** The regions of a log with the squares or the outlines that they fill. */
export type MapContents =
	| {
			readonly kind: 'tiles';
			readonly rows: readonly MapRow[];
			readonly tiles: readonly MapTile[];
	  }
	| { readonly kind: 'world'; readonly rows: readonly MapRow[]; readonly map: MapShapes };

/**
 * What each figure is drawn from: aggregates and words, never a trade; of a query of the reader's own,
 * the names and values that are drawn. All of it can be written as JSON.
 */
export interface FigureContents {
	readonly categories: readonly RankedRow[];
	readonly platforms: readonly RankedRow[];
	readonly regions: readonly RankedRow[];
	readonly 'operating-models': readonly RankedRow[];
	readonly channels: { readonly rows: readonly RankedRow[]; readonly words: RankedWords };
	readonly trend: { readonly rows: readonly TrendRow[]; readonly totals: readonly TrendTotal[] };
	readonly coverage: CoverageRow;
	readonly change: WaterfallRows;
	readonly 'heat-map': HeatRows;
	readonly flow: readonly FlowRow[];
	readonly multiples: MultipleRows;
	readonly prices: PriceRows;
	readonly distribution: DistributionRows;
	readonly gradient: DistributionRows;
	readonly 'quantile-dots': DistributionRows;
	readonly contribution: ContributionRows | null;
	readonly tornado: readonly TornadoRow[];
	readonly convergence: readonly ConvergenceRow[];
	readonly presets: { readonly rows: readonly MethodRow[]; readonly source: FigureSource };
	readonly scenarios: { readonly rows: readonly MethodRow[]; readonly source: FigureSource };
	readonly 'before-after': BeforeAfterRows;
	readonly slope: SlopeRows;
	readonly claims: readonly ClaimRow[];
	readonly evidence: { readonly rows: EvidenceRows; readonly source: FigureSource };
	readonly swarm: { readonly rows: readonly SwarmRow[]; readonly source: FigureSource };
	readonly number: NumberRows;
	readonly item: ItemRows;
	readonly 'pictogram-trees': PictogramRows;
	readonly 'pictogram-households': PictogramRows;
	readonly map: MapContents;
	readonly target: TargetRows;
	readonly 'own-values': OwnValues;
}

/** The name of a figure with what it is drawn from. */
export type NamedContents = {
	readonly [Name in keyof FigureContents]: {
		readonly name: Name;
		readonly contents: FigureContents[Name];
	};
}[keyof FigureContents];

/** Draws a figure, and knows what from. */
export interface DrawnFromContents {
	(given: RankedOptions): Figure;
	readonly from: NamedContents;
}

const drawings: {
	readonly [Name in keyof FigureContents]: (
		contents: FigureContents[Name],
		given: RankedOptions
	) => Figure;
} = {
	...{ categories, platforms, regions, 'operating-models': operatingModels },
	channels: ({ rows, words }, given) => ranked(rows, words, given),
	trend: ({ rows, totals }, given) => trend(rows, totals, given),
	coverage,
	change: (rows, given) => ({ ...waterfall(rows, given), name: 'change' }),
	...{ 'heat-map': heatMap, flow, multiples, prices },
	...{ distribution, gradient, 'quantile-dots': quantileDots },
	...{ contribution, tornado, convergence },
	presets: ({ rows, source }, given) => presets(rows, { ...given, source }),
	scenarios: ({ rows, source }, given) => scenarios(rows, { ...given, source }),
	...{ 'before-after': beforeAfter, slope, claims },
	evidence: ({ rows, source }, given) => evidence(rows, { ...given, source }),
	swarm: ({ rows, source }, given) => swarm(rows, { ...given, source }),
	...{ number, item, 'pictogram-trees': pictograms, 'pictogram-households': pictograms },
	map: (of, given) =>
		of.kind === 'tiles' ? tileMap(of.rows, of.tiles, given) : worldMap(of.rows, of.map, given),
	...{ target, 'own-values': ownValues }
};

/** What draws a figure from its contents: the same for a log, and for a file that is opened again. */
export function drawnFrom<Name extends keyof FigureContents>(
	name: Name,
	contents: FigureContents[Name]
): DrawnFromContents {
	const draw = (given: RankedOptions) => drawings[name](contents, given);
	return Object.assign(draw, { from: { name, contents } as NamedContents });
}

/** What a figure is drawn from; null for one that cannot tell. */
export function contentsOf(draw: object): NamedContents | null {
	return 'from' in draw ? (draw as DrawnFromContents).from : null;
}
