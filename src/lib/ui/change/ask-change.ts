import {
	breakEvenDisplacement,
	centralParts,
	changeSplit,
	type ChangeRanges,
	type ChangeSplit,
	type CountedSide
} from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import type { LiveResult } from '../live-result';
import type { MethodChoices } from '../request';
import { comparedSides, type Compared } from './compared-sides';

/** A change with where it comes from, and how sure it is. */
export interface AskedChange {
	readonly of: Compared;
	readonly split: ChangeSplit;
	readonly ranges: ChangeRanges;
	/** Central net of each side, kg CO2e; `before` plus the change is `after`. */
	readonly totals: { readonly before: number; readonly after: number };
	/** Displacement rate at which what is in view avoids as much as it causes, or null. */
	readonly breakEven: number | null;
}

/**
 * Compares two sides by the method that is chosen; the ranges come from the worker. Null where one
 * counts items and the other kg of goods.
 */
export async function askChange(
	live: LiveResult,
	choices: MethodChoices,
	compared: Compared,
	locale: Locale
): Promise<AskedChange | null> {
	const sides = comparedSides(live, choices, compared, locale);
	if (sides === null) return null;
	const { pairs, before, after, method } = sides;
	const split = changeSplit(pairs, before, after);
	const categories = pairs.map(({ category }) => category);
	const ranges = await live.analyst.ask('change', {
		...{ categories, before, after },
		times: split.times
	});
	const net = ({ whole, factors }: CountedSide) =>
		centralParts({ pairs }, whole, factors, ['net'])[0]!.net ?? 0;
	return {
		...{ of: compared, split, ranges },
		totals: { before: net(before), after: net(after) },
		breakEven: breakEvenDisplacement(live.factsBy(method).tally, method.factors)
	};
}
