import type { MappedCategory } from '$lib/model/assessment';

/** Source categories as they are worked through: what is unmapped first, then by items. */
export function inMappingOrder(mapped: readonly MappedCategory[]): MappedCategory[] {
	return [...mapped].sort(
		(a, b) => Number(b.category === null) - Number(a.category === null) || b.items - a.items
	);
}
