import type { Estimate } from './estimate';
import type { EvidencePoint } from './evidence-point';
import { isShare, type FactorOverride, type OverrideParameter } from './factor-override';
import { checkAgainstEvidence, checkValue, type ValueKind } from './check-value';
import { finding, type Finding } from './finding';

/** What an override is held against. */
export interface OverrideContext {
	readonly evidence: readonly EvidencePoint[];
}

/**
 * What is wrong or doubtful about one value of a user's own: its order, its range, how far it is
 * from the evidence, and whether a source is named; one without is an own assumption.
 */
export function checkOverride(
	{ category, parameter, value, source }: FactorOverride,
	{ evidence }: OverrideContext
): readonly Finding[] {
	const wrong = checkValue(value, kindOf(parameter));
	const far = wrong.length > 0 ? [] : outlying(parameter, value, category, evidence);
	const unsourced = source.trim() === '' ? [finding('source_missing')] : [];
	return [...wrong, ...far, ...unsourced];
}

/** What a value of the parameter may be; a direct figure is net and may be negative. */
export function kindOf(parameter: OverrideParameter): ValueKind {
	if (isShare(parameter)) return 'share';
	return parameter === 'direct' ? 'net' : 'amount';
}

/** Production on both sides; a direct figure, being net of much, only above. */
function outlying(
	parameter: OverrideParameter,
	{ central }: Estimate,
	category: string,
	evidence: readonly EvidencePoint[]
): readonly Finding[] {
	if (parameter !== 'production' && parameter !== 'direct') return [];
	const found = checkAgainstEvidence(central, category, evidence);
	return parameter === 'production'
		? found
		: found.filter(({ parameters }) => Number(parameters['ratio']) > 1);
}
