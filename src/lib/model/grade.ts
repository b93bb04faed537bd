import type { Grade } from './factor-pack';
import type { EvidencePoint } from './evidence-point';

/**
 * Quality of the evidence for a category, by one rule without exceptions: D for a single point;
 * A for three independent source families or more within a factor of 2; B for two or more within a
 * factor of 3; C for the rest, be it more spread or one family with several points.
 *
 * @param points the points that count for the range (uses `median` and `range`)
 */
export function gradeOf(points: readonly EvidencePoint[]): Grade {
	if (points.length < 2) return 'D';
	const families = familiesOf(points).length;
	const spread = spreadOf(points);
	if (families >= 3 && spread <= 2) return 'A';
	return families >= 2 && spread <= 3 ? 'B' : 'C';
}

/** The distinct source families of the points, sorted. */
export function familiesOf(points: readonly EvidencePoint[]): string[] {
	return [...new Set(points.map((point) => point.family))].sort();
}

/** Highest over lowest point, at least 1. */
export function spreadOf(points: readonly EvidencePoint[]): number {
	const values = points.map((point) => point.kgCo2ePerItem);
	return Math.max(...values) / Math.min(...values);
}
