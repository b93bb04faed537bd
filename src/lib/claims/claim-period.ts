import type { Claim } from '../model/claim';

const monthsPerYear = 12;

/**
 * Years that a claim covers, both ends included: "2016" to "2021" are six, "2016" to "2021-06" five
 * and a half. Null where an end is not known.
 */
export function yearsOf({ periodFrom, periodTo }: Pick<Claim, 'periodFrom' | 'periodTo'>) {
	if (periodFrom === null || periodTo === null) return null;
	const months = monthsUntil(periodTo, monthsPerYear) - monthsUntil(periodFrom, 1) + 1;
	return months / monthsPerYear;
}

/** Months since the year 0, with the month to take where only a year is known. */
function monthsUntil(date: string, otherwise: number): number {
	const [year, month] = date.split('-').map(Number);
	return year! * monthsPerYear + (month ?? otherwise);
}
