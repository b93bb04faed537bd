import {
	readScenarioText,
	scenariosSchema,
	type ReadScenarios,
	type ScenarioTerms
} from './read-scenario';
import type { Scenario } from './scenario';

/** Longest fragment that is written or read, in characters: what every browser and messenger carries. */
export const longestLink = 8192;

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
	const fragment = prefix + toBase64Url(JSON.stringify({ schema: scenariosSchema, scenarios }));
	return fragment.length <= longestLink ? fragment : null;
}

/** What a fragment says; null where it does not speak of scenarios. Never throws. */
export function readScenarioFragment(fragment: string, terms: ScenarioTerms): ReadScenarios | null {
	if (!fragment.startsWith(prefix)) return null;
	const text = fragment.length > longestLink ? null : fromBase64Url(fragment.slice(prefix.length));
	return readScenarioText(text ?? '', terms);
}

function toBase64Url(text: string): string {
	const bytes = String.fromCharCode(...new TextEncoder().encode(text));
	return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text, or null where it is no base64url of UTF-8. */
function fromBase64Url(text: string): string | null {
	try {
		const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		const decoder = new TextDecoder('utf-8', { fatal: true });
		return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
	} catch {
		return null;
	}
}
