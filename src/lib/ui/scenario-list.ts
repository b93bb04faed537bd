import type { Scenario } from '$lib/model/scenario';

/** A scenario that changes nothing yet. */
export function newScenario(name: string, preset: string): Scenario {
	return {
		id: '',
		name,
		preset,
		displacement: [],
		service: [],
		handlingTimes: 1,
		penetration: null,
		region: null
	};
}

/**
 * A list with more scenarios at its end, each with an id of its own. What the list holds already, to
 * the last setting, is not added again.
 */
export function withScenarios(
	list: readonly Scenario[],
	more: readonly Scenario[]
): readonly Scenario[] {
	return more.reduce<readonly Scenario[]>((all, scenario) => {
		const isHeld = all.some((held) => settingsOf(held) === settingsOf(scenario));
		return isHeld ? all : [...all, { ...scenario, id: freeId(all) }];
	}, list);
}

/** Everything but the id, as text. */
function settingsOf(scenario: Scenario): string {
	return JSON.stringify({ ...scenario, id: '' });
}

function freeId(list: readonly Scenario[]): string {
	const taken = new Set(list.map(({ id }) => id));
	let number = 1;
	while (taken.has(`scenario-${number}`)) number += 1;
	return `scenario-${number}`;
}
