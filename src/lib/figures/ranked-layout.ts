import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { FigureOptions } from './figure';
import type { RankedEntry } from './ranked-entries';
import { stylesOf } from './type-scale';
import { widestIn } from './write';

/** Where the columns and rows of a ranked figure stand, in px. */
export interface RankedLayout {
	/** True where names stand above their bars for want of width. */
	readonly stacked: boolean;
	readonly labelWidth: number;
	/** Middle of the column of grades; null where there is none. */
	readonly gradeAt: number | null;
	readonly plotLeft: number;
	/** kg to px. */
	readonly scale: ScaleLinear<number, number>;
	/** Top of the first row; above it stands the axis. */
	readonly top: number;
	readonly rowHeight: number;
	readonly barHeight: number;
	/** Middle of the bar, from the top of its row. */
	readonly barAt: number;
}

/** Names stand beside their bars from this width on. */
const besideFrom = 480;
const labelShare = 0.36;
const gradeWidth = 24;
const gap = 12;
/** Between the end of a mark and its value. */
export const valueGap = 8;
/** Room for half a tick label left of the first bar. */
const plotInset = 10;

/** The values a scale must hold, zero always among them. */
function domainOf(entries: readonly RankedEntry[]): [number, number] {
	const values = entries.flatMap((entry) =>
		entry.kind === 'bar' ? [entry.net.low, entry.net.central, entry.net.high] : []
	);
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	return low === high ? [0, 1] : [low, high];
}

function isGraded(entry: RankedEntry): boolean {
	return entry.kind === 'bar' && entry.grade !== null;
}

const besideRows = { rowHeight: 34, barHeight: 16, barAt: 17 };
/** Where names take two lines. */
const tallRows = { rowHeight: 42, barHeight: 16, barAt: 21 };
/** Rows further apart than this no longer belong together. */
const mostTimes = 2;
const stackedRows = { rowHeight: 44, barHeight: 14, barAt: 29 };

/** Rows with more room, of which the bars take their share; names stay at their bars. */
function heightened({ rowHeight, barHeight, barAt }: typeof besideRows, tall: number) {
	const times = Math.min(tall, mostTimes);
	const added = rowHeight * (times - 1);
	const bar = barHeight * Math.sqrt(times);
	const isStacked = barAt > rowHeight / 2;
	const at = isStacked ? barAt + (bar - barHeight) / 2 : (rowHeight + added) / 2;
	return { rowHeight: rowHeight + added, barHeight: bar, barAt: at };
}

/**
 * The layout for lines with these names and values. The scale leaves room for the widest value after
 * the longest mark, so that no value can leave the frame.
 */
export function rankedLayout(
	entries: readonly RankedEntry[],
	labels: readonly string[],
	values: readonly string[],
	{ width, theme, tall = 1 }: Pick<FigureOptions, 'width' | 'theme' | 'tall'>
): RankedLayout {
	const styles = stylesOf(theme);
	const stacked = width < besideFrom;
	const graded = entries.some(isGraded);
	const labelWidth = stacked
		? width - (graded ? gradeWidth : 0)
		: Math.min(widestIn(labels, styles.label) + 1, width * labelShare);
	const gradeLeft = stacked ? labelWidth : labelWidth + gap / 2;
	const beside = labelWidth + (graded ? gradeWidth : 0) + gap;
	const domain = domainOf(entries);
	const wraps = widestIn(labels, styles.label) > labelWidth;
	const plotLeft = stacked ? (domain[0] < 0 ? plotInset : 0) : beside + plotInset;
	const plotRight = width - widestIn(values, styles.value) - valueGap;
	return {
		stacked,
		labelWidth,
		gradeAt: graded ? gradeLeft + gradeWidth / 2 : null,
		plotLeft,
		scale: scaleLinear().domain(domain).range([plotLeft, plotRight]),
		top: entries.some(({ kind }) => kind === 'bar') ? 26 : 2,
		...heightened(stacked ? stackedRows : wraps ? tallRows : besideRows, tall)
	};
}
