import { centralChange, type CentralChange } from '../../impact';
import { numberId, type OwnRef } from '../../model/number-id';
import { noLines, plainNumber, pointOf, whole, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/** A method with the one it is set against. */
type Compared = TraceBasis & { readonly against: TraceBasis };

/** Whether a method is set against another, and both have a result. */
export function isCompared(basis: TraceBasis): basis is Compared {
	const { against, answers } = basis;
	return against !== null && against.answers.whole.net !== null && answers.whole.net !== null;
}

/** How the central net changes from one method to the other, kg CO2e. */
export function changeOf({ against, answers, times }: Compared): CentralChange {
	// The tally of the one that it is set against is multiplied already.
	const base = { factors: against.answers.factors, times: 1 };
	const other = { factors: answers.factors, times: times / against.times };
	return centralChange(against.facts.tally, base, other);
}

/** The same number by both methods. */
function sides(basis: Compared, ref: OwnRef): readonly string[] {
	return [basis.against, basis].map((side) => namedBy(side, numberId(ref)));
}

/** The net less that by the method it is set against: whole, or of one category. */
export function changeNumber(basis: TraceBasis, ref: OfKind<'change'>): PlainNumber | null {
	if (!isCompared(basis)) return null;
	const { category } = ref;
	const change = changeOf(basis);
	const found =
		category === null ? change : change.byCategory.find((own) => own.category === category);
	if (found === undefined) return null;
	const { total, volume, factor, coverage } = found;
	return plainNumber(ref, noLines, {
		kind: 'change',
		...whole,
		part: category,
		value: pointOf(total),
		of: sides(
			basis,
			category === null
				? { kind: 'total', term: 'net' }
				: { kind: 'part', dimension: 'category', key: category }
		),
		operands: { volume, factor, coverage }
	});
}

/** The net total over that by the method it is set against. */
export function ratioNumber(basis: TraceBasis): PlainNumber | null {
	if (!isCompared(basis)) return null;
	const value = basis.answers.whole.net! / basis.against.answers.whole.net!;
	return plainNumber({ kind: 'ratio' }, noLines, {
		kind: 'ratio',
		...whole,
		unit: '1',
		value: pointOf(value),
		of: sides(basis, { kind: 'total', term: 'net' })
	});
}
