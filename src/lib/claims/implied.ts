import type { Claim, PrintedColumn } from '../model/claim';
import type { Equivalence } from '../model/equivalence';
import { yearsOf } from './claim-period';
import type { Quantity, QuantityUnit } from './quantity';

/** What a division of two numbers of a claim gives, named by its unit. */
export type ImpliedUnit =
	| 'kg_per_item'
	| 'kg_per_transaction'
	| 'kg_per_user'
	| 'kg_per_tree'
	| 'kg_per_household'
	| 'kwh_per_household'
	| 'kg_per_km'
	| 'kg_per_flight'
	| 'kg_per_stadium'
	| 'kg_per_year'
	| 'kg_before'
	| 'pollutants_per_item'
	| 'items_per_tree'
	| 'nights_per_item'
	| 'trees_per_user'
	| 'trees'
	| 'items'
	| 'transactions'
	| 'share_of_new';

/** A number that a claim implies, with the division it comes from: `result` is numerator over denominator. */
export interface Implied {
	readonly unit: ImpliedUnit;
	readonly numerator: Quantity;
	readonly denominator: Quantity;
	readonly result: number;
	/** True where the numbers are those of a doubtful print. */
	readonly isFromPrint: boolean;
}

type Amount = readonly [value: number | null, unit: QuantityUnit];

/** All that the numbers of a claim give when one is divided by another. */
export function impliedBy(
	claim: Claim,
	claims: readonly Claim[],
	equivalences: readonly Equivalence[]
): readonly Implied[] {
	return [
		...perCounted(claim),
		...perEquivalent(claim),
		...treesOfDefinition(claim, equivalences),
		...overTime(claim, claims),
		...asPrinted(claim)
	];
}

/** One number over another; nothing where one is not known, and nothing over a single one. */
export function divided(
	unit: ImpliedUnit,
	[over, overUnit]: Amount,
	[by, byUnit]: Amount,
	isFromPrint = false
): Implied[] {
	if (over === null || by === null || by === 0 || by === 1) return [];
	const numerator = { value: over, unit: overUnit };
	const denominator = { value: by, unit: byUnit };
	return [{ unit, numerator, denominator, result: over / by, isFromPrint }];
}

/** kg of a claim; not those of its pollutants. */
const kgOf = ({ kgCo2eTotal }: Claim): Amount => [kgCo2eTotal, 'kg_co2e'];

function perCounted(claim: Claim): Implied[] {
	const { items, users, unit, quantity, kgCo2ePerItem, itemsAre } = claim;
	const counted = itemsAre === 'transactions' ? 'transactions' : 'items';
	const perOne = counted === 'transactions' ? 'kg_per_transaction' : 'kg_per_item';
	const count: Amount = [items, counted];
	const inUnit = (wanted: Claim['unit'], name: QuantityUnit): Amount => [
		unit === wanted ? quantity : null,
		name
	];
	return [
		...divided(perOne, kgOf(claim), count),
		...divided('kg_per_user', kgOf(claim), [users, 'users']),
		...(items === null ? divided(counted, kgOf(claim), [kgCo2ePerItem, 'kg_co2e_per_item']) : []),
		...divided('pollutants_per_item', inUnit('kg_pollutants', 'kg_pollutants'), count),
		...divided('nights_per_item', inUnit('bulb_nights', 'nights'), count),
		...(claim.kgCo2eTotal === null
			? [
					...divided('items_per_tree', count, [claim.trees, 'trees']),
					...divided('trees_per_user', [claim.trees, 'trees'], [users, 'users'])
				]
			: [])
	];
}

function perEquivalent(claim: Claim): Implied[] {
	const { households, trees, unit, quantity, quantityHigh } = claim;
	const inUnit = (wanted: Claim['unit'], name: QuantityUnit): Amount => [
		unit === wanted ? quantity : null,
		name
	];
	const treeNumbers = trees === null && unit === 'trees_per_item' ? [quantity, quantityHigh] : [];
	return [
		...[trees, ...treeNumbers].flatMap((number) =>
			divided('kg_per_tree', kgOf(claim), [number, 'trees'])
		),
		...divided('kwh_per_household', inUnit('kwh', 'kwh'), [households, 'households']),
		...divided('kg_per_household', kgOf(claim), [households, 'households']),
		...divided('kg_per_km', kgOf(claim), inUnit('km', 'km')),
		...divided('kg_per_flight', kgOf(claim), inUnit('flights_return', 'flights')),
		...divided('kg_per_stadium', kgOf(claim), inUnit('stadiums', 'stadiums'))
	];
}

/** Trees of one item by the default definition of a tree, from its high end to its low one. */
function treesOfDefinition(claim: Claim, equivalences: readonly Equivalence[]): Implied[] {
	const tree = equivalences.find(({ kind, isDefault }) => kind === 'tree' && isDefault);
	if (claim.unit !== 'trees_per_item' || tree === undefined) return [];
	const { low, high } = tree.kgCo2ePerUnit;
	return [high, low].flatMap((kg) => divided('trees', kgOf(claim), [kg, 'kg_co2e_per_tree']));
}

function overTime(claim: Claim, claims: readonly Claim[]): Implied[] {
	const years = claim.cumulative === 'yes' ? yearsOf(claim) : null;
	const same = claims.find(
		({ platform, periodFrom, kgCo2eTotal }) =>
			platform === claim.platform && periodFrom === claim.periodFrom && kgCo2eTotal !== null
	);
	const grown = claim.shareOf === 'growth' && claim.quantity !== null ? 1 + claim.quantity : null;
	return [
		...divided('kg_per_year', kgOf(claim), [years, 'years']),
		...(same === undefined ? [] : divided('kg_before', kgOf(same), [grown, 'times']))
	];
}

function asPrinted({ asPrinted: printed, items }: Claim): Implied[] {
	const number = (name: PrintedColumn) =>
		printed.find(({ column }) => column === name)?.value ?? null;
	return [
		...divided(
			'kg_per_user',
			[number('kg_co2e_total'), 'kg_co2e'],
			[number('users'), 'users'],
			true
		),
		...divided('pollutants_per_item', [number('quantity'), 'kg_pollutants'], [items, 'items'], true)
	];
}
