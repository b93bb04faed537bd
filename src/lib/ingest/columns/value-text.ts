/**
 * A value of a typed format as the text a delimited file would hold: dates as ISO text, objects as
 * JSON; null for what is missing or empty.
 */
export function valueText(value: unknown): string | null {
	if (value === null || value === undefined || value === '') return null;
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return Number.isNaN(value) ? null : String(value);
	if (typeof value === 'object') return objectText(value);
	return String(value as bigint | boolean);
}

/** A moment as `yyyy-mm-dd`, or with the time of day where there is one (UTC). */
export function momentText(milliseconds: number): string | null {
	const date = new Date(milliseconds);
	if (Number.isNaN(date.getTime())) return null;
	const [day, time] = date.toISOString().split('T') as [string, string];
	return milliseconds % 86_400_000 === 0 ? day : `${day} ${time.slice(0, 8)}`;
}

function objectText(value: object): string | null {
	if (value instanceof Date) return momentText(value.getTime());
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'bigint' ? String(part) : part
	);
}
