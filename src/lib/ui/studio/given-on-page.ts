import { bundledClaims } from '../bundled-claims';
import { bundledEvidence } from '../bundled-evidence';
import { fetchShapes, fetchTiles } from '../in-view/map-assets';
import { keptScenarios } from '../kept-scenarios';
import { keptPlan } from '../targets/kept-plan';
import type { Library } from '$lib/model/library';
import { scenarioTerms } from '$lib/model/read-scenario';
import type { FigureGiven } from './figure-given';

/** What figures show beside a log, as this site and this browser have it. */
export function givenOnPage(library: Library): FigureGiven {
	const kept = keptScenarios(scenarioTerms(library));
	return {
		...{ tiles: fetchTiles, shapes: fetchShapes },
		...{ claims: bundledClaims, evidence: bundledEvidence },
		plan: keptPlan(),
		scenarios: kept === null || 'problem' in kept ? [] : kept.scenarios
	};
}
