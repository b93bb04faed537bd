import type { MapShapes, MapTile } from '$lib/figures';
import type { Claim } from '$lib/model/claim';
import type { EvidencePoint } from '$lib/model/evidence-point';
import type { Scenario } from '$lib/model/scenario';
import type { Plan } from '$lib/model/target';

/** What some figures show beside a log: data that is fetched when it is asked for, and the reader's own plans. */
export interface FigureGiven {
	/** The provinces of China as squares of a grid. */
	readonly tiles: () => Promise<readonly MapTile[]>;
	/** The outlines of the countries. */
	readonly shapes: () => Promise<MapShapes>;
	readonly claims: () => Promise<readonly Claim[]>;
	readonly evidence: () => Promise<readonly EvidencePoint[]>;
	/** The targets to be reached, with what happened on the way. */
	readonly plan: Plan;
	readonly scenarios: readonly Scenario[];
}
