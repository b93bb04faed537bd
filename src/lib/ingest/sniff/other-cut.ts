import type { Dialect } from '../../model/reading';
import { RecordCutter, cutRules } from './record-cutter';

/** Delimiters that a single row of a table may have been written with by mistake. */
const others = [',', ';', '\t', '|', ' '];

/** Fewer columns than this may come about by chance. */
const LEAST_WIDTH = 3;

/** A longer line is no row that someone has typed. */
const MOST_CHARACTERS = 100_000;

/**
 * The fields of a line that is written with another delimiter than its table, or null. Its own
 * delimiter cuts it into few fields, another one into exactly as many as the table has columns.
 */
export function otherCut(
	line: string,
	fields: number,
	dialect: Dialect,
	width: number | null
): string[] | null {
	if (width === null || width < LEAST_WIDTH || fields > Math.max(1, width / 2)) return null;
	if (line.length > MOST_CHARACTERS) return null;
	for (const delimiter of others) {
		if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue;
		const cutter = new RecordCutter({ ...dialect, delimiter });
		const cut = cutter.cut(line, 0, line.length, cutRules.strict);
		const isWhole = cut?.fields.length === width && cut.end === line.length;
		if (isWhole && isFilled(cut.fields)) return cut.fields;
	}
	return null;
}

function isFilled(fields: readonly string[]): boolean {
	return fields.filter((field) => field.trim() !== '').length >= fields.length / 2;
}
