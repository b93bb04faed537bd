import type { SlideChart } from '../office/slide-chart';
import type { DataTable } from '../office/table';

/** Columns, rows and chart: what is left to name is the table. */
export interface NumberParts extends Pick<DataTable, 'columns' | 'rows'> {
	readonly chart: SlideChart | null;
}
