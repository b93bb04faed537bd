import type { Category } from '../model/category';

/**
 * How goods change hands where nobody says so: what is bulky and vehicles are handed over in person,
 * all else is posted between users.
 */
export function defaultOperatingModel({ sizeClass }: Pick<Category, 'sizeClass'>): string {
	return sizeClass === 'bulky' || sizeClass === 'vehicle' ? 'c2c_local' : postedOperatingModel;
}

/** The operating model of goods that nothing is known of. */
export const postedOperatingModel = 'c2c_shipped';
