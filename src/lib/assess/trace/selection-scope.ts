import type { CubeQuestion, PartCondition } from '../../impact';
import type { Selection } from '../../model/selection';
import { conditionsOf, everyTrade } from '../../model/trade-filter';
import type { LogFacts } from '../log-facts';
import { scopeOf } from '../scope-of';

/** Which rows of the cube, or trades, a selection is: what it says takes the place of the filter's. */
export function selectionScope(
	facts: Pick<LogFacts, 'from' | 'to' | 'filter' | 'tally'>,
	{ of, days, where }: Selection
): Pick<CubeQuestion, 'measure' | 'from' | 'to' | 'where'> {
	const filter = of === 'log' ? everyTrade : (facts.filter ?? everyTrade);
	const named = new Set<string>(where.map(({ column }) => column));
	const others = conditionsOf(filter).filter(({ column }) => !named.has(column));
	const period = days === 'undated' ? everyTrade : (days ?? filter);
	const limited = { from: period.from, to: period.to, only: {} };
	const undated: readonly PartCondition[] =
		days === 'undated' ? [{ column: 'month', keys: [null] }] : [];
	const scope = scopeOf({ ...facts, filter: limited }, null);
	return { ...scope, where: [...others, ...where, ...undated] };
}
