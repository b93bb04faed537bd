import { isOrdered, type Estimate } from './estimate';
import { isCounted, type EvidencePoint } from './evidence-point';
import { mostKgCo2e } from './factor-override';
import { finding, type Finding } from './finding';
import { median } from './median';
import { plainNumber } from './plain-number';

/** What a value may be: a share of 1, an amount that is never negative, or a net amount of any sign. */
export type ValueKind = 'share' | 'amount' | 'net';

/** Whether a value is in order and within what its kind allows. */
export function checkValue(value: Estimate, kind: ValueKind): readonly Finding[] {
	const { low, central, high } = value;
	const bounds = { low: plainNumber(low), central: plainNumber(central), high: plainNumber(high) };
	if (!isOrdered(value)) return [finding('out_of_order', bounds)];
	if (kind === 'share') {
		return low < 0 || high > 1 ? [finding('share_out_of_range', bounds)] : [];
	}
	const least = kind === 'amount' ? 0 : -mostKgCo2e;
	if (low < least && kind === 'amount') return [finding('amount_negative', bounds)];
	return low < least || high > mostKgCo2e ? [finding('amount_too_large', bounds)] : [];
}

/** From here on a value is a power of ten away from the evidence, and from there on three. */
const tenfold = 10;
const thousandfold = 1000;

/**
 * Whether a central value, kg CO2e per item, is ten or a thousand times the median of the evidence
 * for its category, or a tenth or a thousandth of it: a slipped decimal point, or grams taken for
 * kilograms. Nothing where there is no evidence.
 */
export function checkAgainstEvidence(
	central: number,
	category: string,
	evidence: readonly EvidencePoint[]
): readonly Finding[] {
	const middle = medianOf(evidence.filter((point) => point.category === category));
	if (middle === null || !(central > 0)) return [];
	const ratio = toWritten(central / middle);
	const times = toWritten(Math.max(ratio, 1 / ratio));
	if (times < tenfold) return [];
	const code = times < thousandfold ? 'tenfold' : 'thousandfold';
	return [finding(code, { category, value: plainNumber(central), ratio, median: middle })];
}

/** Without the last bits, so that a value written as ten times the median is ten times the median. */
function toWritten(ratio: number): number {
	return Number(ratio.toPrecision(12));
}

/** The median of the points that count for the centre, else of those that count at all. */
function medianOf(points: readonly EvidencePoint[]): number | null {
	const central = points.filter(({ use }) => use === 'median');
	const counted = central.length > 0 ? central : points.filter(isCounted);
	return counted.length === 0 ? null : median(counted.map(({ kgCo2ePerItem }) => kgCo2ePerItem));
}
