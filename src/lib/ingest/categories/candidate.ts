import type { Candidate } from '../../model/category-match';

/** The best candidate of each category, surest first. */
export function bestCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
	const best = new Map<string, Candidate>();
	for (const candidate of candidates) {
		const before = best.get(candidate.category);
		if (!before || before.confidence < candidate.confidence)
			best.set(candidate.category, candidate);
	}
	return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
