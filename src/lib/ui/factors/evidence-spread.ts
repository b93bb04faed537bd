import { isCounted, type EvidencePoint } from '$lib/model/evidence-point';

/** How far the evidence for a category is spread, kg CO2e per item. */
export interface EvidenceSpread {
	readonly lowest: number;
	readonly highest: number;
	/** Highest over lowest. */
	readonly ratio: number;
	/** Points that count, and families of points that do not depend on each other. */
	readonly points: number;
	readonly families: number;
}

/** The spread of the points that count; null where none does. */
export function evidenceSpread(points: readonly EvidencePoint[]): EvidenceSpread | null {
	const counted = points.filter(isCounted);
	if (counted.length === 0) return null;
	const amounts = counted.map(({ kgCo2ePerItem }) => kgCo2ePerItem);
	const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
	const families = new Set(counted.map(({ family }) => family)).size;
	return { lowest, highest, ratio: highest / lowest, points: counted.length, families };
}
