import type { Library } from '$lib/model/library';
import type { ProjectMethod } from '$lib/model/project';
import { readScenarios, scenarioTerms } from '$lib/model/read-scenario';

/** A method of which everything is known here. */
export interface KnownMethod {
	readonly method: ProjectMethod;
	/** What it named that is not known: the defaults take its place. */
	readonly unknown: readonly string[];
}

/** A method that comes from elsewhere, without what this library does not know. */
export function knownMethod(method: ProjectMethod, library: Library): KnownMethod {
	const terms = scenarioTerms(library);
	const ofKind = (kind: string) =>
		library.equivalences.filter((equivalence) => equivalence.kind === kind).map(({ id }) => id);
	const choices = {
		preset: terms.presets,
		region: terms.regions,
		trees: ofKind('tree'),
		households: ofKind('household'),
		operatingModel: library.operatingModels.map(({ id }) => id)
	};
	const unknown = (Object.keys(choices) as (keyof typeof choices)[]).filter((choice) => {
		const value = method[choice];
		return value !== null && !choices[choice].includes(value);
	});
	const isScenario =
		method.scenario === null || 'scenarios' in readScenarios(method.scenario, terms);
	return {
		method: {
			...method,
			...Object.fromEntries(unknown.map((choice) => [choice, null])),
			scenario: isScenario ? method.scenario : null
		},
		unknown: [
			...unknown.map((choice) => method[choice]!),
			...(isScenario ? [] : [nameIn(method.scenario)])
		]
	};
}

/** The name of what should have been a scenario. */
function nameIn(scenario: unknown): string {
	const { name } = scenario as { readonly name?: unknown };
	return typeof name === 'string' ? name.slice(0, 80) : '';
}
