import type { Locale } from '../messages/locale';
import type { Estimate } from '../model/estimate';
import type { Logo } from './logo';
import type { RowOrder } from './row-order';
import type { SceneNode } from './scene';
import type { Theme } from './theme';

/** The numbers behind a figure, as text in its language. */
export interface FigureTable {
	readonly columns: readonly {
		readonly label: string;
		readonly numeric: boolean;
		/** Keys of what the column speaks of, where that is not the row as a whole. */
		readonly keys?: readonly string[];
	}[];
	/** One cell per column. */
	readonly rows: readonly (readonly string[])[];
	/** What each row stands for, where its numbers can be asked after; null for what is not stated. */
	readonly rowKeys?: readonly (string | null)[];
}

/** Where the numbers of a figure come from, to be said under it. */
export interface FigureSource {
	/** The trade log, as the reader knows it. */
	readonly name: string;
	/** First and last day, `YYYY-MM-DD`; null for a log without dates. */
	readonly period: { readonly from: string; readonly to: string } | null;
	/** Share of the items with a result, 0 to 1; null for an empty log. */
	readonly coverage: number | null;
	readonly factorPack: string;
	/** Net avoided emissions of the whole log, kg CO2e, to be said where a figure leaves its page. */
	readonly total?: Estimate | null;
	/** True for made-up data, which must be said wherever it is shown. */
	readonly synthetic?: boolean;
}

/** What stands under a figure. */
export interface FigureFooter {
	/** Source, period, coverage and pack. */
	readonly source: string;
	/** How to read the marks and what to be careful about; may be empty. */
	readonly note: string;
}

export interface FigureOptions {
	/** Width of the drawing in px, at least 280. */
	readonly width: number;
	readonly locale: Locale;
	/** How many times as high as on screen plots are, 1 or more: what a tall frame leaves room for. */
	readonly tall?: number;
	/** The order of rows that have none of their own; the usual one of the figure unless told. */
	readonly order?: RowOrder;
	/** `pageTheme` on screen, `lightTheme` or `darkTheme` in files. */
	readonly theme: Theme;
	readonly source: FigureSource;
}

/** A chart ready for screen and print: its words, its numbers and its drawing. */
export interface Figure {
	readonly name: string;
	/** The finding. */
	readonly title: string;
	/** The same with its numbers marked by what they are about: `namedNumbers` names them. */
	readonly said: string;
	/** Measure and unit. */
	readonly subtitle: string;
	/** Alternative text, written from the data. */
	readonly description: string;
	/** Size of `scene` in px. */
	readonly width: number;
	readonly height: number;
	/** An `svg` node: the drawing without title, subtitle, footer and table. */
	readonly scene: SceneNode;
	readonly table: FigureTable;
	readonly footer: FigureFooter;
	readonly locale: Locale;
	readonly theme: Theme;
	/** Stands in the frame of files, beside the source. */
	readonly logo?: Logo | undefined;
}
