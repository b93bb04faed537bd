import type { EvidencePoint } from '../../src/lib/model/evidence-point';
import { writeCsv } from './csv';
import { productionColumns, productionRow } from './production-row';

/** The text of `production.csv`: one line per category that has a counted point, by category id. */
export function productionTable(points: readonly EvidencePoint[]): string {
	const categories = [...new Set(points.map((point) => point.category))].sort();
	const rows = categories
		.map((category) => ({ category, own: points.filter((point) => point.category === category) }))
		.filter(({ own }) => own.some((point) => point.use === 'median'))
		.map(({ category, own }) => productionRow(category, own));
	return writeCsv(productionColumns, rows);
}
