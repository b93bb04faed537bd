import { presetOf, settledDisplacement, settledShare } from '../impact';
import type { Claim } from '../model/claim';
import type { AuditContext } from './audit-context';
import { finding, type Finding } from './finding';
import type { Implied } from './implied';
import { itemMethod, type OwnResult } from './own-result';

/** kg CO2e per item that a claim states, or gives when its total is divided by its items; else null. */
export function claimedPerItem(claim: Claim, implied: readonly Implied[]): number | null {
	if (claim.unit === 'kg_co2e_per_new_item') return null;
	const worked = implied.find(
		({ unit }) => unit === 'kg_per_item' || unit === 'kg_per_transaction'
	);
	return claim.kgCo2ePerItem ?? worked?.result ?? null;
}

/** The kilograms per item of a claim beside our own. */
export function findPerItem(
	claim: Claim,
	kg: number | null,
	own: readonly OwnResult[],
	context: AuditContext
): readonly Finding[] {
	if (kg === null || claim.categories.length === 0) return [];
	if (own.length === 0)
		return [finding('unknown', 'no_factor', { categories: claim.categories.join('|') })];
	const kgLow = Math.min(...own.map(({ netKgCo2e }) => netKgCo2e.low));
	const kgHigh = Math.max(...own.map(({ netKgCo2e }) => netKgCo2e.high));
	const parameters = { kg, kgLow, kgHigh };
	return [
		rangeFinding(parameters),
		...factorFinding(parameters),
		...(claim.isFloor ? [floorFinding(parameters)] : []),
		...displacementFinding(claim, kg, own, context)
	];
}

interface Compared {
	readonly [name: string]: number;
	readonly kg: number;
	readonly kgLow: number;
	readonly kgHigh: number;
}

function rangeFinding(compared: Compared): Finding {
	const { kg, kgLow, kgHigh } = compared;
	if (kg > kgHigh) return finding('misfit', 'above_range', compared);
	return kg < kgLow
		? finding('doubt', 'below_range', compared)
		: finding('fits', 'within_range', compared);
}

/** Wan, and thousand: kilograms taken for tonnes. */
const likelyFactors = [1e4, 1e3];

/** A factor that would bring a claim from far outside the range into it. */
function factorFinding(compared: Compared): Finding[] {
	const { kg, kgLow, kgHigh } = compared;
	const isIn = (value: number) => value >= kgLow && value <= kgHigh;
	if (isIn(kg)) return [];
	const factor = likelyFactors.flatMap((by) => [by, 1 / by]).find((by) => isIn(kg * by));
	return factor === undefined
		? []
		: [
				finding('doubt', 'off_by_factor', { factor: Math.max(factor, 1 / factor), kg: kg * factor })
			];
}

/** "At least" holds only where even our low bound is as high. */
function floorFinding(compared: Compared): Finding {
	return compared.kgLow >= compared.kg
		? finding('fits', 'floor_supported', compared)
		: finding('misfit', 'floor_not_supported', compared);
}

/**
 * What a net figure is of the making of a new item tells how much displacement is inside it. Above
 * the highest displacement with the longest service it needs more than anyone has measured.
 */
function displacementFinding(
	{ categories }: Claim,
	kg: number,
	[first]: readonly OwnResult[],
	{ library }: AuditContext
): Finding[] {
	const category = library.categories.find(({ id }) => id === categories[0]);
	const production = first?.productionKgCo2e ?? null;
	if (categories.length !== 1 || category === undefined || production === null) return [];
	const method = itemMethod(library.pack);
	const most =
		settledDisplacement(method, category).value.high *
		settledShare(method, 'service', category).value.high;
	const share = kg / production;
	const parameters = { share, shareHigh: most, kg, kgNew: production };
	return share > most
		? [finding('doubt', 'needs_full_displacement', parameters)]
		: [finding('doubt', 'holds_displacement', parameters)];
}

/** Shares that a claim states, beside ours: of a new item's emissions, and of purchases. */
export function findShares(
	claim: Claim,
	own: readonly OwnResult[],
	{ library }: AuditContext
): readonly Finding[] {
	const { quantity, quantityHigh, shareOf, categories } = claim;
	if (quantity === null) return [];
	if (shareOf === 'displacement') {
		const method = itemMethod(library.pack, presetOf(library.pack, 'default'));
		const category = library.categories.find(({ id }) => id === categories[0]);
		const rate = settledDisplacement(method, category ?? library.categories[0]!).value;
		return [
			shareFinding('displacement', { share: quantity, shareLow: rate.low, shareHigh: rate.high })
		];
	}
	const known = own.filter(({ productionKgCo2e }) => productionKgCo2e !== null);
	if (shareOf !== 'new_item' || known.length === 0) return [];
	const shareLow = Math.min(...known.map((one) => one.netKgCo2e.low / one.productionKgCo2e!));
	const shareHigh = Math.max(...known.map((one) => one.netKgCo2e.high / one.productionKgCo2e!));
	return [shareFinding('share', { share: quantityHigh ?? quantity, shareLow, shareHigh })];
}

function shareFinding(
	kind: 'share' | 'displacement',
	parameters: { readonly share: number; readonly shareLow: number; readonly shareHigh: number }
): Finding {
	const { share, shareLow, shareHigh } = parameters;
	const isWithin = share >= shareLow && share <= shareHigh;
	return isWithin
		? finding('fits', `${kind}_within`, parameters)
		: finding('misfit', `${kind}_outside`, parameters);
}
