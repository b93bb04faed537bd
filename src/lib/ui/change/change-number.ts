import { logKey } from '$lib/assess/other-log';
import { numberId } from '$lib/model/number-id';
import { byScenario } from '../method-numbers';
import type { changeEffects } from '$lib/impact';
import type { Compared } from './compared-sides';

/** Which number of a change is meant: a side, the change as a whole, or one of its effects. */
export type ChangeNumber = 'before' | 'after' | 'total' | (typeof changeEffects)[number];

/**
 * The name of a number of a change; the effects of a scenario are told in the derivation of the change
 * that they make up.
 */
export function changeNumber(
	compared: Compared,
	number: ChangeNumber,
	category: string | null = null
): string | undefined {
	if (compared.kind === 'scenario') return scenarioNumber(compared.scenario.id, number, category);
	if (!isMoved(number)) return undefined;
	if (compared.kind === 'logs') {
		if (number === 'after' && category === null) return 'total.net';
		const log = logKey(compared.other);
		return numberId({ kind: 'moved_from', effect: number, category, log });
	}
	const { before, after } = compared;
	return numberId({ kind: 'moved', effect: number, category, before, after });
}

function scenarioNumber(id: string, number: ChangeNumber, category: string | null): string {
	if (number === 'before' || number === 'after') {
		return byScenario(number === 'before' ? 'base' : id, { kind: 'total', term: 'net' });
	}
	return byScenario(id, { kind: 'change', category });
}

type Moved = Exclude<ChangeNumber, 'factor' | 'parameter' | 'coverage'>;

/** Whether two sides under one method, such as periods, can differ in it. */
export function isMoved(number: ChangeNumber): number is Moved {
	return number !== 'factor' && number !== 'parameter' && number !== 'coverage';
}
