import { fromBase64Url, longestLink, toBase64Url } from './link-text';
import {
	readScenarioText,
	scenariosSchema,
	type ReadScenarios,
	type ScenarioTerms
} from './read-scenario';
import type { Scenario } from './scenario';

const prefix = '#scenarios=';

/** Scenarios as the text of a file. */
export function scenariosText(scenarios: readonly Scenario[]): string {
	return `${JSON.stringify({ schema: scenariosSchema, scenarios }, null, '\t')}\n`;
}

/**
 * Scenarios as the fragment of an address, which no browser sends anywhere: their settings and names
 * alone, nothing of the log. Null where they are too many for a link.
 */
export function scenarioFragment(scenarios: readonly Scenario[]): string | null {
	const text = JSON.stringify({ schema: scenariosSchema, scenarios });
	const fragment = prefix + toBase64Url(new TextEncoder().encode(text));
	return fragment.length <= longestLink ? fragment : null;
}

/** What a fragment says; null where it does not speak of scenarios. Never throws. */
export function readScenarioFragment(fragment: string, terms: ScenarioTerms): ReadScenarios | null {
	if (!fragment.startsWith(prefix)) return null;
	const text = fragment.length > longestLink ? null : textIn(fragment.slice(prefix.length));
	return readScenarioText(text ?? '', terms);
}

/** The text, or null where it is no base64url of UTF-8. */
function textIn(link: string): string | null {
	try {
		const bytes = fromBase64Url(link);
		return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
