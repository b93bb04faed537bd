import type { Category } from './category';

/** A category that a user's factors name and nobody has described: of medium size, in a group of its own. */
export function addedCategory(name: string): Category {
	return {
		id: name,
		nameEn: name,
		nameZh: name,
		group: `added/${name}`,
		sizeClass: 'medium',
		defaultMassKg: null,
		massSource: null,
		useCanReverse: false,
		order: Number.MAX_SAFE_INTEGER
	};
}
