import type { LogFacts } from '$lib/assess';
import type { FactorOverride } from '$lib/model/factor-override';
import { fingerprint } from '$lib/model/fingerprint';
import type { ViewData } from '$lib/model/view';

/** What a view says of the log it is made on. */
export function viewData(facts: LogFacts, overrides: readonly FactorOverride[]): ViewData {
	const { inputs, period, tally, words } = facts;
	const { kept, returned } = tally.whole;
	const taken = words.map(({ sourceCategory, category }) => `${sourceCategory}\t${category ?? ''}`);
	return {
		name: inputs[0]?.name.slice(0, longestName) ?? '',
		files: inputs.length,
		trades: inputs.reduce((sum, { rows }) => sum + rows.loaded - rows.filtered, 0),
		amount: kept.reduce((sum, items, at) => sum + items - returned[at]!, 0),
		measure: tally.measure,
		from: period?.from ?? null,
		to: period?.to ?? null,
		log: fingerprint(inputs.map(({ sha256 }) => sha256)),
		mapping: fingerprint(taken.sort()),
		factors: fingerprint(overrides.map(overrideText).sort())
	};
}

function overrideText({ category, parameter, value, source }: FactorOverride): string {
	return JSON.stringify([category, parameter, value.low, value.central, value.high, source]);
}

/** Characters of a file's name that a view keeps. */
const longestName = 200;
