import type { Locale } from '$lib/messages/locale';
import { comparedRows, type ComparedLog, type ComparedRow } from './compared-rows';
import type { LiveResult } from './live-result';
import type { MethodChoices } from './request';

/** A method to be compared, by the id of its preset or scenario. */
export interface KeyedChoices {
	readonly key: string;
	readonly choices: MethodChoices;
}

/** Region of the equivalents where nothing says another. */
const defaultRegion = 'CN';

/** Compares methods on the log on screen; the first is the base. The ranges come from the worker. */
export async function askComparison(
	live: LiveResult,
	methods: readonly KeyedChoices[],
	locale: Locale
): Promise<readonly ComparedRow[]> {
	const logs = methods.map(({ key, choices }): ComparedLog => {
		const method = live.by(choices, locale);
		const { factors, times } = method;
		const { scenario, region, trees = null, households = null } = choices;
		const chosen = scenario?.region ?? region ?? defaultRegion;
		return { key, facts: live.factsBy(method), factors, times, region: chosen, trees, households };
	});
	const [base, ...others] = logs.map(({ factors, times }) => ({ factors, times }));
	const comparison = await live.analyst.ask('comparison', { base: base!, others });
	return comparedRows(live.library, logs, comparison);
}
