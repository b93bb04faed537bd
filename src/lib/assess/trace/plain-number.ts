import type { TallyRows } from '../../impact';
import type { RangedKg } from '../../model/assessment';
import { numberId, type OwnRef } from '../../model/number-id';
import { countedLines, type CountedLines } from './number-lines';
import type { PlainNumber, TraceValue } from './trace';
import type { TraceBasis } from './trace-basis';

/** A number of one kind. */
export type OfKind<Kind extends OwnRef['kind']> = Extract<OwnRef, { readonly kind: Kind }>;

const unitKg = 'kg CO2e';

/** A number with what most have nothing to say of left empty. */
export function plainNumber(
	ref: OwnRef,
	counted: CountedLines,
	own: Pick<PlainNumber, 'kind' | 'dimension' | 'part' | 'value'> & Partial<PlainNumber>
): PlainNumber {
	return {
		id: numberId(ref),
		unit: unitKg,
		...counted,
		of: [],
		kgCo2ePerUnit: null,
		sourceIds: [],
		held: null,
		operands: {},
		...own
	};
}

/** The lines of what `holds` picks from some rows of the tally. */
export function linesOf(
	{ facts, answers }: TraceBasis,
	rows: TallyRows,
	holds: (row: number) => boolean,
	setAside = false
): CountedLines {
	const { factors } = answers;
	return countedLines(rows, holds, { pairs: facts.tally.pairs, factors, setAside });
}

const everyRow = () => true;

/** The lines of the whole log. */
export function wholeLines(basis: TraceBasis): CountedLines {
	return linesOf(basis, basis.facts.tally.whole, everyRow);
}

/** A value with the range that was drawn for it. */
export function valueOf(net: RangedKg | null): TraceValue | null {
	return net === null
		? null
		: { low: net.low, central: net.central, high: net.high, median: net.median };
}

/** A value without a range. */
export function pointOf(central: number | null): TraceValue | null {
	return central === null ? null : { low: null, central, high: null, median: null };
}

/** What every number of the whole log has in common. */
export const whole = { dimension: 'whole', part: null } as const;

/** Of what is not a sum of lines. */
export const noLines: CountedLines = {
	lines: [],
	leftOut: [],
	counts: { total: 0, assessed: 0, unmapped: 0, withoutFactor: 0, returned: 0, setAside: 0 },
	coverage: null
};
