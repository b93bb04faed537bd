import { recodedColumn, type CodeColumn, type CubeColumns } from '$lib/impact';
import type { Labels } from '../labels';
import { groupOf, type ViewDimension } from './view-dimension';

/** The dimension as a column of the cube; what is in no category is in no group. */
export function columnOf(
	{ coded }: Pick<CubeColumns, 'coded'>,
	dimension: ViewDimension,
	labels: Labels
): CodeColumn {
	if (dimension !== 'group') return coded[dimension];
	return recodedColumn(coded.category, (key) => groupOf(key, labels));
}
