import { countsIn, latestChange } from '$lib/assess/latest-change';
import { drawnFrom } from '$lib/export/figure/figure-contents';
import type { SlopeRow } from '$lib/figures';
import { centralParts, grownRows, holdingsByPart, type TallyRows } from '$lib/impact';
import type { Days } from '$lib/model/compared-periods';
import { sideNames } from '../change/change-texts';
import { nameOf } from '../labels';
import type { Drawable, FigureSubject } from './figure-subject';

/** The latest period of a log and the one before; null where it does not hold two. */
function periodsOf({ library, facts, options }: FigureSubject) {
	const change = latestChange(library, facts, options);
	if (change === null || change.split.times === null) return null;
	const { before, after } = change;
	const names = sideNames({ kind: 'periods', before, after }, options.locale);
	return { change, names };
}

function countsOf({ facts, times }: FigureSubject, days: Days): TallyRows {
	return grownRows(countsIn(facts, days), times);
}

/** The central net of each category in a period, kg CO2e; categories without a result are left out. */
function netByCategory(subject: FigureSubject, days: Days): ReadonlyMap<string, number> {
	const { facts, factors } = subject;
	const { pairs } = facts.tally;
	const counts = countsOf(subject, days);
	const keys = [...new Set(pairs.map(({ category }) => category))];
	const part = counts.pair.map((pair) => keys.indexOf(pairs[pair]!.category));
	const found = centralParts({ pairs }, { ...counts, keys, part }, factors, ['net']);
	return new Map(
		found.flatMap(({ key, net }) => (key === null || net === null ? [] : [[key, net] as const]))
	);
}

/** What changed from one period to the next, as stories tell it. */
export const changeDrawings = {
	'before-after': async (subject) => {
		const found = periodsOf(subject);
		if (found === null) return null;
		const { change, names } = found;
		const { factors, ask } = subject;
		const sides = [change.before, change.after];
		const parts = sides.map(
			(days) => holdingsByPart(countsOf(subject, days), factors, false)[0] ?? []
		);
		const [before, after] = await ask('parts', { factors, parts, running: false });
		const { totals, split, ranges } = change;
		const rows = {
			before: { label: names.before, net: { ...before!, central: totals.before } },
			after: { label: names.after, net: { ...after!, central: totals.after } },
			change: { ...ranges.total, central: split.total }
		};
		return drawnFrom('before-after', rows);
	},
	slope: (subject) => {
		const found = periodsOf(subject);
		if (found === null) return null;
		const { change, names } = found;
		const [before, after] = [change.before, change.after].map((days) =>
			netByCategory(subject, days)
		);
		const { labels, options } = subject;
		const keys = [...new Set([...before!.keys(), ...after!.keys()])];
		const rows = keys.map((key): SlopeRow => ({
			...{ key, label: nameOf(labels.categories, key, options.locale) },
			...{ before: before!.get(key) ?? 0, after: after!.get(key) ?? 0 }
		}));
		return rows.length === 0 ? null : drawnFrom('slope', { ...names, rows });
	}
} satisfies Record<string, Drawable>;
