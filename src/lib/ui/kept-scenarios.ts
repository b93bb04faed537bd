import { readScenarioText, type ReadScenarios, type ScenarioTerms } from '$lib/model/read-scenario';
import type { Scenario } from '$lib/model/scenario';
import { scenariosText } from '$lib/model/scenario-link';
import { publishedParts } from './published';

/** Where the browser keeps scenarios; the version is that of their form. */
const storageKey = 'reprise/scenarios@1';

/** Those of a published dashboard, for as long as the page is open: it brings its own each time. */
let ofDashboard: string | null = null;

/** What the browser kept, a problem where it cannot be read, null where there is nothing. Never throws. */
export function keptScenarios(terms: ScenarioTerms): ReadScenarios | null {
	try {
		const text = publishedParts() ? ofDashboard : localStorage.getItem(storageKey);
		return text === null ? null : readScenarioText(text, terms);
	} catch {
		return null;
	}
}

/** Keeps scenarios in the browser; false where it does not let us. Never throws. */
export function keepScenarios(scenarios: readonly Scenario[]): boolean {
	try {
		if (publishedParts()) {
			ofDashboard = scenarios.length === 0 ? null : scenariosText(scenarios);
			return true;
		}
		if (scenarios.length === 0) localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, scenariosText(scenarios));
		return true;
	} catch {
		return false;
	}
}
