import type { Claim } from '../model/claim';
import { roundingShare } from './definitions';
import { finding, type Finding } from './finding';

/** What the claim counts, over which time, gross or net, and whether it still stands. */
export function findBasis(claim: Claim): readonly Finding[] {
	return [...findPrint(claim), ...findSum(claim), ...findCounts(claim), ...findScope(claim)];
}

/** A number that another print has with its decimal mark elsewhere. */
function findPrint({ asPrinted, quantity, supersededBy }: Claim): Finding[] {
	const printed = asPrinted.find(({ column }) => column === 'quantity')?.value;
	const factor = printed === undefined || quantity === null ? null : printed / quantity;
	return [
		...(factor !== null && isPowerOfTen(factor)
			? [finding('misfit', 'misprint', { printed: printed!, quantity: quantity!, factor })]
			: []),
		...(supersededBy === null ? [] : [finding('doubt', 'superseded', { claim: supersededBy })])
	];
}

function isPowerOfTen(factor: number): boolean {
	const power = Math.log10(factor);
	return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 1e-6;
}

/** Total, items and kilograms per item, where a claim states all three. */
function findSum({ kgCo2eTotal, items, kgCo2ePerItem }: Claim): Finding[] {
	if (kgCo2eTotal === null || items === null || items === 1 || kgCo2ePerItem === null) return [];
	const product = items * kgCo2ePerItem;
	const isSame = Math.abs(product / kgCo2eTotal - 1) <= roundingShare;
	const parameters = { kg: product, kgTotal: kgCo2eTotal };
	return [
		isSame
			? finding('fits', 'adds_up', parameters)
			: finding('misfit', 'does_not_add_up', parameters)
	];
}

function findCounts({ users, items, kgCo2eTotal, unit, itemsAre, asPrinted }: Claim): Finding[] {
	const countsUsers = users !== null || asPrinted.some(({ column }) => column === 'users');
	const hasKg = kgCo2eTotal !== null || asPrinted.some(({ column }) => column === 'kg_co2e_total');
	const perPerson = unit === 'kg_co2e_per_person';
	return [
		...(perPerson || (countsUsers && items === null && (hasKg || unit === 'trees'))
			? [finding('doubt', 'users_not_items')]
			: []),
		...(itemsAre === 'transactions' ? [finding('doubt', 'transactions_not_items')] : [])
	];
}

function findScope({ basis, cumulative, unit }: Claim): Finding[] {
	return [
		...(basis === 'gross' ? [finding('doubt', 'gross')] : []),
		...(cumulative === 'yes' ? [finding('doubt', 'cumulative')] : []),
		...(unit === 'kg_co2e_per_new_item' || unit === 'kg_co2e_per_million_cny'
			? [finding('doubt', 'not_avoided')]
			: []),
		...(unit === 'kg_pollutants' ? [finding('doubt', 'not_emissions')] : [])
	];
}
