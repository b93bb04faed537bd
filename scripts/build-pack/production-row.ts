import { isCounted, type EvidencePoint } from '../../src/lib/model/evidence-point';
import { familiesOf, gradeOf, spreadOf } from '../../src/lib/model/grade';
import { median } from '../../src/lib/model/median';
import { plainNumber } from '../../src/lib/model/plain-number';
import type { CsvRow } from './csv';
import { edition } from './edition';
import { widen } from '../../src/lib/model/widen';
import { yearSpan } from './year-span';

/** Columns of `production.csv`, in order. */
export const productionColumns = [
	'category',
	'low',
	'central',
	'high',
	'unit',
	'scope',
	'geography',
	'year',
	'gwp_basis',
	'grade',
	'source_ids',
	'licence',
	'review_by',
	'note'
] as const;

/**
 * The production factor of one category from all its points, kg CO2e per item. Throws when no point
 * counts for the median: such a category has no factor and no line.
 */
export function productionRow(category: string, points: readonly EvidencePoint[]): CsvRow {
	const counted = points.filter(isCounted);
	const central = median(valuesOf(points.filter((point) => point.use === 'median')));
	const grade = gradeOf(counted);
	const { low, high } = widen(grade, central, valuesOf(counted));
	return {
		category,
		low: plainNumber(low),
		central: plainNumber(central),
		high: plainNumber(high),
		...provenance(counted),
		grade,
		note: noteOn(points, counted)
	};
}

function provenance(points: readonly EvidencePoint[]): CsvRow {
	return {
		unit: edition.productionUnit,
		scope: union(points.map((point) => point.scope)),
		geography: union(points.flatMap((point) => point.geography.split('|'))),
		year: yearSpan(points.map((point) => point.year)),
		gwp_basis: edition.gwpBasis,
		source_ids: union(points.map((point) => point.sourceId)),
		licence: union(points.map((point) => point.licence)),
		review_by: edition.reviewBy
	};
}

function noteOn(points: readonly EvidencePoint[], counted: readonly EvidencePoint[]): string {
	const families = familiesOf(counted);
	const parts = [
		`${count(points.filter((point) => point.use === 'median').length, 'point')} in the median`,
		`${count(families.length, 'family', 'families')}: ${families.join(', ')}`,
		`highest/lowest ${spreadOf(counted).toFixed(2)}`,
		...listed('range only', points, 'range'),
		...listed('left out', points, 'excluded')
	];
	return parts.join('; ');
}

function listed(
	label: string,
	points: readonly EvidencePoint[],
	use: EvidencePoint['use']
): string[] {
	const found = points.filter((point) => point.use === use);
	const named = found.map((point) => `${point.sourceId} ${plainNumber(point.kgCo2ePerItem)}`);
	return named.length === 0 ? [] : [`${label}: ${named.join(', ')}`];
}

function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

function valuesOf(points: readonly EvidencePoint[]): number[] {
	return points.map((point) => point.kgCo2ePerItem);
}

function union(texts: readonly string[]): string {
	return [...new Set(texts)].sort().join('|');
}
