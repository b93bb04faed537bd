import type { ReportChange } from '../export/report/report-subject';
import { centralParts, changeSplit, DrawStore, type TallyRows } from '../impact';
import { changeRanges } from '../impact/change-ranges';
import { comparedPeriod, latestPeriod, type Days } from '../model/compared-periods';
import type { Library } from '../model/library';
import { factorsOf } from './answers';
import { grownFacts, volumeOf } from './grown-facts';
import type { LogFacts } from './log-facts';
import { methodFor, samplingOf, type MethodOptions } from './method-options';

/**
 * What moved in the latest period of a log since the one before, under the same method: its last
 * twelve months, or its last month. Null where the log does not hold two periods.
 */
export function latestChange(
	library: Library,
	read: LogFacts,
	options: MethodOptions
): ReportChange | null {
	const after = read.period && latestPeriod(read.period);
	if (after === null) return null;
	const facts = grownFacts(read, volumeOf(options));
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const { seed, draws } = samplingOf(library, options);
	const before = comparedPeriod(after, 'previous');
	const [from, to] = [before, after].map((days) => countsIn(facts, days));
	const { pairs } = facts.tally;
	const sides = { before: { whole: from!, factors }, after: { whole: to!, factors } };
	const split = changeSplit(pairs, sides.before, sides.after);
	const net = (whole: TallyRows) => centralParts({ pairs }, whole, factors, ['net'])[0]!.net ?? 0;
	const job = { ...sides, categories: pairs.map(({ category }) => category), times: split.times };
	return {
		...{ before, after, split },
		ranges: changeRanges(job, new DrawStore(seed, draws)),
		totals: { before: net(from!), after: net(to!) }
	};
}

/** Counts of the whole months of a period, by pair. */
export function countsIn({ tally }: LogFacts, { from, to }: Days): TallyRows {
	const { keys, part, pair, kept, returned, absolute } = tally.by.month;
	const sums = new Map<number, { kept: number; returned: number; absolute: number }>();
	part.forEach((at, row) => {
		const month = keys[at];
		if (month === null || month === undefined || month < from || month > to) return;
		const sum = sums.get(pair[row]!) ?? { kept: 0, returned: 0, absolute: 0 };
		sums.set(pair[row]!, {
			kept: sum.kept + kept[row]!,
			returned: sum.returned + returned[row]!,
			absolute: sum.absolute + absolute[row]!
		});
	});
	const counted = [...sums].sort(([a], [b]) => a - b);
	return {
		keys: [null],
		part: counted.map(() => 0),
		pair: counted.map(([index]) => index),
		kept: counted.map(([, sum]) => sum.kept),
		returned: counted.map(([, sum]) => sum.returned),
		absolute: counted.map(([, sum]) => sum.absolute)
	};
}
