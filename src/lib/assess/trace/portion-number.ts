import { numberId, type OwnRef } from '../../model/number-id';
import { noLines, plainNumber, pointOf, whole, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/** What one of some amounts is of all of them that are above zero; zero where none is. */
export function portionNumber(
	basis: TraceBasis,
	ref: OfKind<'portion'>,
	numberOf: (ref: OwnRef) => PlainNumber | null
): PlainNumber {
	const amounts = ref.of.map((own) => numberOf(own)?.value?.central ?? 0);
	const all = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
	return plainNumber(ref, noLines, {
		kind: 'portion',
		...whole,
		unit: '1',
		value: pointOf(all === 0 ? 0 : amounts[ref.at]! / all),
		of: ref.of.map((own) => namedBy(basis, numberId(own))),
		operands: { at: ref.at }
	});
}
