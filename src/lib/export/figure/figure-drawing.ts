import type { FigureEdits, FigureSource, FrameFormat, Theme } from '../../figures';
import type { RowOrder } from '../../figures/row-order';
import type { NumberStyle } from '../../messages/format/number-style';
import type { NamedContents } from './figure-contents';

/** How a figure is drawn, and what from. */
export interface FigureDrawing {
	readonly format: FrameFormat;
	readonly theme: { readonly name: string; readonly colours: Theme };
	readonly edits: FigureEdits;
	readonly order: RowOrder | undefined;
	/** How masses are written. */
	readonly numbers: NumberStyle;
	/** Null for a figure that cannot tell: its files do not open again. */
	readonly from: NamedContents | null;
	/** What stands under the figure; the figure itself has it as text alone. */
	readonly source: FigureSource;
}
