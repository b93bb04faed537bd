/** Months of the log, counted from 0. */
export const months = 24;
const firstYear = 2024;

/**
 * A day of a month of the log as an ISO date.
 *
 * @param month counted from the first month of the log
 * @param share where in the month, 0 to below 1
 */
export function dayOfMonth(month: number, share: number): string {
	const year = firstYear + Math.floor(month / 12);
	const days = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
	const day = 1 + Math.floor(share * days);
	return `${year}-${twoDigits((month % 12) + 1)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
