import { grownTally } from '../impact';
import { volumeTimes } from '../model/scenario';
import type { LogFacts } from './log-facts';
import type { MethodOptions } from './method-options';

/** What a method multiplies the counts of a log by: 1 unless its scenario lets the volume grow. */
export function volumeOf({ scenario }: Pick<MethodOptions, 'scenario'>): number {
	return scenario === undefined ? 1 : volumeTimes(scenario);
}

/**
 * A log whose counts are all `times` as large: what a scenario of growth is assessed on. Rows,
 * period and files stay what they are, since nothing more was read.
 */
export function grownFacts(facts: LogFacts, times: number): LogFacts {
	if (times === 1) return facts;
	const words = facts.words.map((word) => ({ ...word, items: word.items * times }));
	const { modelDefaults } = facts;
	const defaults = modelDefaults === undefined ? {} : { modelDefaults: modelDefaults * times };
	return { ...facts, ...defaults, words, tally: grownTally(facts.tally, times) };
}
