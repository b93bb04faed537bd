/**
 * The day of a run in UTC, `YYYY-MM-DD`: today, or the moment that `SOURCE_DATE_EPOCH` names in seconds,
 * by which builds are told to give the same bytes on any day.
 */
export function dayOfRun(epoch: string | undefined, now = Date.now()): string {
	const told = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : now;
	return new Date(told).toISOString().slice(0, 10);
}
