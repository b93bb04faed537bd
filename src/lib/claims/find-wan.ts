import type { Claim, PrintedColumn } from '../model/claim';
import type { AuditContext } from './audit-context';
import type { DefinitionComparison, Ends } from './definitions';
import { finding, type Finding } from './finding';
import type { Implied, ImpliedUnit } from './implied';

/** Wan 万: what a number loses when its unit is dropped in translation. */
const wan = 1e4;
/** "Nearly 20 million" and 2,000 wan are the same number. */
const sameNumberShare = 0.02;

/** Numbers of the claim that are those of another claim with a wan lost or added. */
export function findWanSlips(claim: Claim, { claims }: AuditContext): readonly Finding[] {
	const slips = claims
		.filter((other) => other.id !== claim.id && other.unit === 'kg_co2e')
		.map((other) => slipFrom(claim, other))
		.filter((slip) => slip !== null)
		.sort((a, b) => b.count - a.count);
	const [best] = slips;
	if (best === undefined) return [];
	const { other, count, swapped, share } = best;
	const isSure = count > 1 || (claim.platform !== null && claim.platform === other.platform);
	const parameters = { claim: other.id, count, ...numbersOf(other), times: share };
	return [
		finding(isSure ? 'misfit' : 'doubt', 'wan_slip', parameters),
		...(swapped
			? [finding('doubt', 'year_swapped', { ...parameters, year: claim.periodFrom! })]
			: [])
	];
}

function numbersOf({ kgCo2eTotal, users }: Claim): Finding['parameters'] {
	return { kg: kgCo2eTotal ?? 0, ...(users === null ? {} : { users }) };
}

interface Slip {
	readonly other: Claim;
	/** How many numbers match. */
	readonly count: number;
	/** Whether what reads as the year matches the number of users. */
	readonly swapped: boolean;
	/** What the claim's numbers have to be multiplied with. */
	readonly share: number;
}

/** The claim's mass must match; users make it surer. */
function slipFrom(claim: Claim, other: Claim): Slip | null {
	const share = [wan, 1 / wan].find((by) =>
		isSame(printedOr(claim, 'kg_co2e_total'), other.kgCo2eTotal, by)
	);
	if (share === undefined) return null;
	const usersMatch = isSame(printedOr(claim, 'users'), other.users, share);
	const swapped = !usersMatch && hasSwappedYear(claim, other);
	return { other, count: usersMatch || swapped ? 2 : 1, swapped, share };
}

/** Whether the year of a claim that counts users is, to the digit, another's users in wan. */
function hasSwappedYear({ users, periodFrom }: Claim, other: Claim): boolean {
	return users !== null && periodFrom !== null && Number(periodFrom) * wan === other.users;
}

function printedOr(claim: Claim, column: PrintedColumn): number | null {
	const printed = claim.asPrinted.find((number) => number.column === column)?.value;
	return printed ?? (column === 'users' ? claim.users : claim.kgCo2eTotal);
}

function isSame(own: number | null, other: number | null, by: number): boolean {
	if (own === null || other === null) return false;
	return Math.abs((own * by) / other - 1) <= sameNumberShare;
}

/** Ratios that are ten thousand times too large or too small for what is known of their kind. */
export function findWanRatios(
	implied: readonly Implied[],
	definitions: readonly DefinitionComparison[],
	{ claims }: AuditContext
): readonly Finding[] {
	const usual = [
		{
			unit: 'kg_per_user' as const,
			ends: endsOf(perUserElsewhere(claims).map(({ kgPerUser }) => kgPerUser))
		},
		...definitions.map(({ kind, per, definitions: fits }) => ({
			unit: unitOf(kind, per),
			ends: endsOf(fits.flatMap(({ low, high }) => [low, high]))
		}))
	];
	return usual.flatMap(({ unit, ends }) => {
		const ratio = implied.find((value) => value.unit === unit)?.result;
		if (ratio === undefined || ends === null || !isOffByWan(ratio, ends)) return [];
		return [finding('doubt', 'wan_ratio', { unit, ratio, low: ends.low, high: ends.high })];
	});
}

function unitOf(kind: DefinitionComparison['kind'], per: DefinitionComparison['per']): ImpliedUnit {
	if (kind === 'household') return per === 'kwh' ? 'kwh_per_household' : 'kg_per_household';
	return kind === 'tree' ? 'kg_per_tree' : 'kg_per_km';
}

/** The kilograms per user of every claim that states both: what one of them is held against. */
export function perUserElsewhere(
	claims: readonly Claim[]
): readonly { readonly claim: Claim; readonly kgPerUser: number }[] {
	return claims.flatMap((claim) =>
		claim.kgCo2eTotal === null || claim.users === null
			? []
			: [{ claim, kgPerUser: claim.kgCo2eTotal / claim.users }]
	);
}

function endsOf(values: readonly number[]): Ends | null {
	return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

/** Beyond this many times an end, a ratio is out of all proportion; within so many it is in it. */
const outOfProportion = 10;
const inProportion = 3;

/** Whether a ratio is out of proportion and would be in it with a wan more or less. */
export function isOffByWan(ratio: number, { low, high }: Ends): boolean {
	const isOut = ratio < low / outOfProportion || ratio > high * outOfProportion;
	const isIn = (value: number) => value >= low / inProportion && value <= high * inProportion;
	return isOut && (isIn(ratio * wan) || isIn(ratio / wan));
}
