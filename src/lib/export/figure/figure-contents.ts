import type {
	ContributionRows,
	ConvergenceRow,
	CoverageRow,
	DistributionRows,
	Figure,
	FigureSource,
	FlowRow,
	HeatRows,
	ItemRows,
	MethodRow,
	MultipleRows,
	NumberRows,
	PictogramRows,
	PriceRows,
	RankedOptions,
	RankedRow,
	TornadoRow,
	TrendRow,
	TrendTotal,
	WaterfallRows
} from '../../figures';
import { categories } from '../../figures/categories';
import { contribution } from '../../figures/contribution';
import { convergence } from '../../figures/convergence';
import { coverage } from '../../figures/coverage';
import { distribution } from '../../figures/distribution';
import { flow } from '../../figures/flow';
import { heatMap } from '../../figures/heat-map';
import { item } from '../../figures/item';
import { multiples } from '../../figures/multiples';
import { operatingModels } from '../../figures/operating-models';
import { pictograms } from '../../figures/pictograms';
import { platforms } from '../../figures/platforms';
import { presets } from '../../figures/presets';
import { prices } from '../../figures/prices';
import { ranked } from '../../figures/ranked';
import type { RankedWords } from '../../figures/ranked-words';
import { regions } from '../../figures/regions';
import { number } from '../../figures/story-number';
import { tornado } from '../../figures/tornado';
import { trend } from '../../figures/trend';
import { waterfall } from '../../figures/waterfall';

/** What each figure is drawn from: aggregates and words, never a trade. All of it can be written as JSON. */
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
	readonly contribution: ContributionRows | null;
	readonly tornado: readonly TornadoRow[];
	readonly convergence: readonly ConvergenceRow[];
	readonly presets: { readonly rows: readonly MethodRow[]; readonly source: FigureSource };
	readonly number: NumberRows;
	readonly item: ItemRows;
	readonly 'pictogram-trees': PictogramRows;
	readonly 'pictogram-households': PictogramRows;
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
	...{ distribution, contribution, tornado, convergence },
	presets: ({ rows, source }, given) => presets(rows, { ...given, source }),
	...{ number, item, 'pictogram-trees': pictograms, 'pictogram-households': pictograms }
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
