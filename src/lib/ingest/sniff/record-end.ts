import type { Dialect } from '../../model/reading';

/** Every way a line can end. */
export const recordEnds = /\r\n|\n|\r/;

/** Lone carriage returns end records where there is at least one for so many newlines. */
const NEWLINES_PER_RETURN = 20;

/**
 * How the records of a text end, counted outside quotes that stay on their line. `\r` stands for
 * lone returns, alone or beside others; a single one among many newlines is part of a value.
 */
export function recordEndOf(text: string): {
	readonly recordEnd: Dialect['recordEnd'];
	readonly isMixed: boolean;
} {
	const bare = text.replace(/"[^"\r\n]*(?:[\r\n][^"]{0,200})?"/g, '').replace(/\r$/, '');
	const pairs = count(bare, /\r\n/g);
	const newlines = count(bare, /\n/g) - pairs;
	const returns = count(bare, /\r/g) - pairs;
	const hasReturns = returns * NEWLINES_PER_RETURN >= Math.max(1, pairs + newlines) && returns > 0;
	const kinds = [pairs, newlines, hasReturns ? returns : 0].filter((kind) => kind > 0).length;
	const recordEnd = hasReturns ? '\r' : pairs > newlines ? '\r\n' : '\n';
	return { recordEnd, isMixed: kinds > 1 };
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
