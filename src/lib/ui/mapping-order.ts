import type { MappedCategory } from '$lib/model/assessment';

/**
 * Source categories as they are worked through: what is open first, then by what is at stake, then
 * by items.
 */
export function inMappingOrder(mapped: readonly MappedCategory[]): MappedCategory[] {
	return [...mapped].sort(
		(a, b) => Number(isOpen(b)) - Number(isOpen(a)) || stakeOf(b) - stakeOf(a) || b.items - a.items
	);
}

function isOpen({ category, by }: MappedCategory): boolean {
	return category === null && by !== 'mapping';
}

function stakeOf({ netAvoidedKgCo2e }: MappedCategory): number {
	return Math.abs(netAvoidedKgCo2e ?? 0);
}
