import { numberId, type OwnRef } from '../../model/number-id';
import { noLines, plainNumber, pointOf, whole, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/**
 * One amount over another, or less another; of trades that there are none of it is zero. Null where
 * neither is a number of the log; not known where there is nothing to divide by.
 */
export function pairNumber(
	basis: TraceBasis,
	ref: OfKind<'pair'>,
	numberOf: (ref: OwnRef) => PlainNumber | null
): PlainNumber | null {
	const sides = [ref.of, ref.by];
	const numbers = sides.map(numberOf);
	const unit = numbers.find((number) => number !== null)?.unit;
	if (unit === undefined) return null;
	const [one, other] = numbers.map((number) => number?.value?.central ?? 0) as [number, number];
	const isOver = ref.how === 'over';
	return plainNumber(ref, noLines, {
		...whole,
		kind: isOver ? 'quotient' : 'difference',
		unit: isOver ? '1' : unit,
		value: pointOf(isOver ? (other === 0 ? null : one / other) : one - other),
		of: sides.map((own) => namedBy(basis, numberId(own)))
	});
}
