import { totalTerms, type SampledPart } from '../../impact';
import type { PlainNumber } from './trace';
import { namedBy, pairFactors, type TraceBasis } from './trace-basis';
import { factorId } from './trace-factors';

/** What of a number is sampled: its lines under the factors that count; null for what has no range. */
export function sampledPart(
	basis: Pick<TraceBasis, 'answers' | 'by' | 'other'>,
	{ kind, value, lines }: PlainNumber
): SampledPart | null {
	const term = totalTerms.find((known) => known === kind);
	if (term === undefined || value === null || value.median === null) return null;
	return partOf(basis, lines, term);
}

/** Some lines, as what is to be sampled. */
export function partOf(
	basis: Pick<TraceBasis, 'answers' | 'by' | 'other'>,
	lines: PlainNumber['lines'],
	term: SampledPart['term']
): SampledPart {
	const places = new Map(
		pairFactors(basis).map((factor, place) => [
			factor && namedBy(basis, factorId(factor.category, factor.operatingModel)),
			place
		])
	);
	const holdings = lines.map(({ factor, kept, returned }) => ({
		factor: places.get(factor)!,
		kept,
		returned
	}));
	return { term, holdings };
}
