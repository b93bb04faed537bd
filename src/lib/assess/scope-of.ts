import type { CubeColumn } from '../impact';
import { conditionsOf } from '../model/trade-filter';
import type { Scope } from './ask-tally';
import type { LogFacts } from './log-facts';

/**
 * Which rows of the cube a breakdown by a column counts, null standing for the whole: those within
 * the limits of the log that the filter lets through. A column's own part of the filter is left out:
 * what is chosen of a breakdown stands beside what could be.
 */
export function scopeOf(
	{ from, to, filter, tally: { measure } }: Pick<LogFacts, 'from' | 'to' | 'filter' | 'tally'>,
	by: CubeColumn | null
): Scope {
	if (filter === undefined) return { measure, from, to };
	const period = by === 'month' ? { from: null, to: null } : filter;
	return {
		measure,
		from: later(from, period.from),
		to: earlier(to, period.to),
		where: conditionsOf(filter).filter(({ column }) => column !== by)
	};
}

/** The later of two first days; null sets no limit. */
export function later(a: string | null, b: string | null): string | null {
	return a === null || (b !== null && b > a) ? b : a;
}

/** The earlier of two last days; null sets no limit. */
export function earlier(a: string | null, b: string | null): string | null {
	return a === null || (b !== null && b < a) ? b : a;
}
