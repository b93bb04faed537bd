import { breakEvenDisplacement, breakEvenNets } from '../../impact';
import { noLines, plainNumber, pointOf, whole, wholeLines } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/** The displacement rate at which the net total is zero, by the net at a rate of 0 and of 1. */
export function breakEvenNumber(basis: TraceBasis): PlainNumber {
	const { tally } = basis.facts;
	const { factors } = basis.answers;
	return plainNumber({ kind: 'break_even' }, wholeLines(basis), {
		kind: 'break_even',
		...whole,
		unit: '1',
		value: pointOf(breakEvenDisplacement(tally, factors)),
		operands: breakEvenNets(tally, factors)
	});
}

/** The net total over the items, or kg of goods, that have a result. */
export function perItemNumber(basis: TraceBasis): PlainNumber {
	const { items, massKg, totals } = basis.headline;
	const assessed = (items ?? massKg)?.assessed ?? 0;
	const net = totals.netAvoidedKgCo2e;
	const value =
		net === null || assessed <= 0
			? null
			: {
					low: net.low / assessed,
					central: net.central / assessed,
					high: net.high / assessed,
					median: net.median / assessed
				};
	return plainNumber({ kind: 'per_item' }, noLines, {
		kind: 'per_item',
		...whole,
		value,
		of: ['total.net', 'count.assessed'].map((id) => namedBy(basis, id))
	});
}

/** All items, or kg of goods, over the rows that count: those loaded and not filtered. */
export function perRowNumber(basis: TraceBasis): PlainNumber {
	const { items, massKg } = basis.headline;
	const total = (items ?? massKg)?.total ?? 0;
	const counted = basis.facts.inputs.reduce(
		(sum, { rows }) => sum + rows.loaded - rows.filtered,
		0
	);
	return plainNumber({ kind: 'per_row' }, noLines, {
		kind: 'per_row',
		...whole,
		unit: basis.facts.plan.massLog ? 'kg' : 'items',
		value: pointOf(counted === 0 ? null : total / counted),
		of: ['count.total', 'rows.loaded', 'rows.filtered'].map((id) => namedBy(basis, id))
	});
}
