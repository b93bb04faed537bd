import { countDecimals, type TallyPair, type TallyRows } from '../../impact';
import type { CountName } from '../../model/number-id';
import type { ResolvedFactors } from '../answers';
import type { TraceLeftOut, TraceLine, TraceNumber } from './trace';
import { factorId, termsOf } from './trace-factors';

/** The counts of a number: what is in it, and what is left out of it. */
export type CountedLines = Pick<TraceNumber, 'lines' | 'leftOut' | 'counts' | 'coverage'>;

/** What tells which counts belong to a number. */
export interface LinesQuestion {
	readonly pairs: readonly TallyPair[];
	readonly factors: ResolvedFactors;
	/** True for vehicles that are outside the headline: then these alone are spoken of. */
	readonly setAside: boolean;
}

type Counts = Pick<TraceLine, 'kept' | 'returned'>;

/** The rows of a tally that `holds` picks, as lines of the formula and as what has no part in it. */
export function countedLines(
	rows: TallyRows,
	holds: (row: number) => boolean,
	{ pairs, factors, setAside }: LinesQuestion
): CountedLines {
	const lines: TraceLine[] = [];
	const leftOut: TraceLeftOut[] = [];
	rows.pair.forEach((pair, row) => {
		if (!holds(row)) return;
		const factor = factors[pair]!;
		const { category, operatingModel } = pairs[pair]!;
		const counts = { kept: rows.kept[row]!, returned: rows.returned[row]! };
		if (factor !== null && factor.setAside === setAside) {
			const terms = termsOf(factor, counts.kept, counts.returned);
			lines.push({ factor: factorId(category!, operatingModel), ...counts, ...terms });
		} else if (!setAside) {
			const standing = standingOf(category, factor !== null);
			leftOut.push({ category, operatingModel, standing, ...counts });
		}
	});
	return { lines, leftOut, counts: countsOf(lines, leftOut), coverage: coverageOf(lines, leftOut) };
}

function standingOf(category: string | null, hasFactor: boolean): TraceLeftOut['standing'] {
	if (category === null) return 'unmapped';
	return hasFactor ? 'setAside' : 'withoutFactor';
}

function countsOf(
	lines: readonly Counts[],
	leftOut: readonly TraceLeftOut[]
): Readonly<Record<CountName, number>> {
	const left = (standing: TraceLeftOut['standing']) =>
		net(leftOut.filter((one) => one.standing === standing));
	return {
		total: net([...lines, ...leftOut]),
		assessed: net(lines),
		unmapped: left('unmapped'),
		withoutFactor: left('withoutFactor'),
		returned: exact([...lines, ...leftOut].reduce((sum, { returned }) => sum + returned, 0)),
		setAside: left('setAside')
	};
}

function net(counts: readonly Counts[]): number {
	return exact(counts.reduce((sum, { kept, returned }) => sum + kept - returned, 0));
}

/** A sum of counts without what adding in binary leaves behind: counts have six decimals at most. */
function exact(count: number): number {
	const scale = 10 ** countDecimals;
	return Math.round(count * scale) / scale;
}

function coverageOf(lines: readonly Counts[], leftOut: readonly Counts[]): number | null {
	const all = absolute([...lines, ...leftOut]);
	return all === 0 ? null : absolute(lines) / all;
}

function absolute(counts: readonly Counts[]): number {
	return counts.reduce((sum, { kept, returned }) => sum + Math.abs(kept) + returned, 0);
}
