import type { Claim } from '../model/claim';
import { finding, type Finding } from './finding';

/** What a claim leaves open: as its row says, and as its empty cells show. */
export function findUnknowns(claim: Claim, kgPerItem: number | null): readonly Finding[] {
	// The number of households has a finding of its own.
	const known = claim.knownUnknowns.filter((what) => what !== 'households');
	const open = new Set([...known, ...openCells(claim, kgPerItem)]);
	return [...open].map((what) => finding('unknown', 'not_known', { what }));
}

function openCells(claim: Claim, kgPerItem: number | null): string[] {
	const { basis, cumulative, kgCo2eTotal, kgCo2ePerItem, unit, categories } = claim;
	const hasKg = kgCo2eTotal !== null || kgCo2ePerItem !== null;
	const isOfKg = unit !== 'kg_co2_per_tree_year' && !isOther(claim);
	return [
		...(isOfKg && !hasKg ? ['kg_co2e_total'] : []),
		...(hasKg && basis === 'unknown' ? ['basis'] : []),
		...(cumulative === 'unknown' ? ['cumulative'] : []),
		...(kgPerItem !== null && categories.length === 0 ? ['category'] : [])
	];
}

/** Statements of something else than an avoided amount. */
function isOther({ unit }: Claim): boolean {
	return (
		unit === 'kg_pollutants' ||
		unit === 'kg_co2e_per_million_cny' ||
		unit === 'kg_co2e_per_new_item' ||
		unit === 'kg_co2e_per_item'
	);
}
