/** Months since the year 0 of a month `YYYY-MM`: neighbouring months differ by one. */
export function monthIndex(month: string): number {
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
	if (match === null) throw new Error(`not a month: ${month}`);
	return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** The month `YYYY-MM` of an index. */
export function monthAt(index: number): string {
	const year = String(Math.floor(index / 12)).padStart(4, '0');
	return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}
