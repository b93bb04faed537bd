/** A minute of a log, in the local time of the export: milliseconds as if it were UTC. */
export type Moment = number;

const dayLength = 86_400_000;

/** The moment at a share (0 to below 1) of the days from a day on, between 8 and 23 o'clock. */
export function momentAt(from: string, days: number, share: number, ofDay: number): Moment {
	const day = Math.floor(share * days);
	const second = Math.floor((8 + ofDay * 15) * 3600);
	return Date.parse(`${from}T00:00:00Z`) + day * dayLength + second * 1000;
}

/** A moment by a pattern of yyyy, MM, M, dd, d, HH, mm and ss; whatever else is in it stays. */
export function writeMoment(moment: Moment, pattern: string): string {
	const time = new Date(moment);
	const parts: Readonly<Record<string, number>> = {
		y: time.getUTCFullYear(),
		M: time.getUTCMonth() + 1,
		d: time.getUTCDate(),
		H: time.getUTCHours(),
		m: time.getUTCMinutes(),
		s: time.getUTCSeconds()
	};
	return pattern.replace(/yyyy|MM?|dd?|HH|mm|ss/g, (token) =>
		String(parts[token[0]!]!).padStart(token.length, '0')
	);
}
