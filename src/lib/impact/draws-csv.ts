import { safeCsv } from '../model/safe-csv';
import type { RawDraws } from './raw-draws';

/** The draws behind a total as CSV, one row per draw. */
export function drawsCsv({ columns, data }: RawDraws): string {
	const rows = Array.from({ length: data[0]?.length ?? 0 }, (_, draw) =>
		data.map((column) => column[draw]!)
	);
	return safeCsv(columns, rows);
}
