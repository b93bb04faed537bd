import { checkValue } from '$lib/model/check-value';
import { kindOf } from '$lib/model/check-override';
import type { Estimate } from '$lib/model/estimate';
import { isShare, type OverrideParameter } from '$lib/model/factor-override';
import { finding, type Finding } from '$lib/model/finding';

/** What stands in the three fields of a value. */
export interface EnteredBounds {
	readonly low: string;
	readonly central: string;
	readonly high: string;
}

/** The names of the fields, from low to high. */
export const boundNames = ['low', 'central', 'high'] as const;

/** What the fields say: nothing, a value, or something that cannot be one and why. */
export type EnteredValue =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'value'; readonly value: Estimate }
	| { readonly kind: 'wrong'; readonly findings: readonly Finding[] };

/** Digits of a number in a field: what is left out of a long one comes back with the untouched field. */
const shownDigits = 6;

/** The text of a value's three fields; empty where there is no value. */
export function boundsText(value: Estimate | null): EnteredBounds {
	if (value === null) return { low: '', central: '', high: '' };
	const text = (bound: number) => String(Number(bound.toPrecision(shownDigits)));
	return { low: text(value.low), central: text(value.central), high: text(value.high) };
}

/**
 * The value that the fields of a parameter say, in place of the one in force. A field that still
 * shows what is in force keeps its exact number; an empty bound equals the central value.
 */
export function enteredValue(
	entered: EnteredBounds,
	inForce: Estimate | null,
	parameter: OverrideParameter
): EnteredValue {
	const texts = boundNames.map((name) => entered[name].trim());
	if (texts.every((text) => text === '')) return { kind: 'nothing' };
	const wrong = texts.find((text) => text !== '' && !Number.isFinite(Number(text)));
	if (wrong !== undefined) return refused(finding('not_a_number', { value: wrong }));
	if (entered.central.trim() === '') return refused(finding('cell_missing'));
	const shown = boundsText(inForce);
	const number = (name: keyof EnteredBounds): number => {
		if (inForce !== null && entered[name] === shown[name]) return inForce[name];
		return Number(entered[name].trim() === '' ? entered.central : entered[name]);
	};
	const value = { low: number('low'), central: number('central'), high: number('high') };
	const findings = checkValue(value, kindOf(parameter));
	return findings.length > 0 ? { kind: 'wrong', findings } : { kind: 'value', value };
}

function refused(found: Finding): EnteredValue {
	return { kind: 'wrong', findings: [found] };
}

/** How far one step of the arrow keys goes: a hundredth for a share, else about a fiftieth, rounded to a power of ten. */
export function stepOf(value: Estimate | null, parameter: OverrideParameter): number {
	if (isShare(parameter)) return 0.01;
	const size = Math.abs(value?.central ?? 0);
	if (size === 0) return 1;
	return Math.min(1, 10 ** Math.floor(Math.log10(size / 5)));
}
