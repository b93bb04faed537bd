import {
	breakEvenDisplacement,
	centralParts,
	changeSplit,
	grownRows,
	type ChangeSplit,
	type PeriodChange,
	type TallyRows
} from '$lib/impact';
import type { Days } from '$lib/model/compared-periods';
import type { LiveMethod, LiveResult } from '../live-result';

/** What is in view, in two periods. */
export interface ComparedPeriods {
	readonly before: Days;
	readonly after: Days;
}

/** A change with where it comes from, and how sure it is. */
export interface AskedChange extends ComparedPeriods {
	readonly split: ChangeSplit;
	readonly ranges: PeriodChange;
	/** Central net of each period, kg CO2e; `before` plus the change is `after`. */
	readonly totals: { readonly before: number; readonly after: number };
	/** Displacement rate at which what is in view avoids as much as it causes, or null. */
	readonly breakEven: number | null;
}

/** Compares two periods of what is in view by one method; the ranges come from the worker. */
export async function askChange(
	live: LiveResult,
	method: LiveMethod,
	periods: ComparedPeriods
): Promise<AskedChange> {
	const { factors, times } = method;
	const [before, after] = [periods.before, periods.after].map((days) =>
		grownRows(live.view.countsIn(days), times)
	);
	const split = changeSplit(
		live.facts.tally.pairs,
		{ whole: before!, factors },
		{ whole: after!, factors }
	);
	const net = (whole: TallyRows) =>
		centralParts({ pairs: live.facts.tally.pairs }, whole, factors, ['net'])[0]!.net ?? 0;
	const job = { factors, before: before!, after: after!, times: split.times };
	const ranges = await live.analyst.ask('change', job);
	const breakEven = breakEvenDisplacement(live.factsBy(method).tally, factors);
	const totals = { before: net(before!), after: net(after!) };
	return { ...periods, split, ranges, totals, breakEven };
}
