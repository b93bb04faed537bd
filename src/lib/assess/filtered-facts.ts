import type { CubeFilter } from '../impact';
import { dayText } from '../model/calendar-steps';
import type { LogFacts } from './log-facts';

/** The facts that totals alone need, which are there sooner: the breakdowns are those of the whole log. */
export function filteredTotals(facts: LogFacts, filter: CubeFilter): LogFacts {
	return {
		...facts,
		filter: filter.filter,
		tally: { ...facts.tally, whole: filter.whole() }
	};
}

/**
 * The facts of a log as far as a filter lets its trades through. What reading found stays what it is:
 * files, rejects and issues are those of the whole log.
 */
export function filteredFacts(facts: LogFacts, filter: CubeFilter): LogFacts {
	const tally = filter.tally();
	const days = filter.days();
	const items = new Map<string | null, number>();
	const { keys, part, kept, returned } = tally.words;
	part.forEach((at, row) => {
		const key = keys[at]!;
		items.set(key, (items.get(key) ?? 0) + kept[row]! - returned[row]!);
	});
	return {
		...facts,
		words: facts.words
			.filter(({ sourceCategory }) => items.has(sourceCategory))
			.map((word) => ({ ...word, items: items.get(word.sourceCategory)! })),
		period:
			days === null
				? null
				: { from: dayText(days.from), to: dayText(days.to), undatedRows: days.undated },
		filter: filter.filter,
		tally
	};
}
