import { drawnFrom } from '$lib/export/figure/figure-contents';
import type { SlopeRow } from '$lib/figures';
import { changeSteps } from '$lib/figures/change-steps';
import { nameOf } from '../labels';
import { drawnSides, netByCategory, sidesApart } from './drawn-sides';
import type { Drawable } from './figure-subject';

/** Two sides of a log: what changed from one period to the next, or how one part differs from another. */
export const changeDrawings = {
	change: async (subject) => {
		const sides = drawnSides(subject);
		const apart = sides && (await sidesApart(sides, subject));
		if (sides === null || apart === null || apart.split.total === 0) return null;
		const { names } = sides;
		const { totals, split } = apart;
		return drawnFrom('change', {
			from: { label: names.before, kg: totals.before },
			steps: changeSteps(split, subject.options.locale),
			to: { label: names.after, kg: totals.after }
		});
	},
	'before-after': async (subject) => {
		const sides = drawnSides(subject);
		const apart = sides && (await sidesApart(sides, subject));
		if (sides === null || apart === null) return null;
		const { names, of } = sides;
		const { totals, split, ranges } = apart;
		return drawnFrom('before-after', {
			...(of === 'parts' && { of }),
			before: { label: names.before, net: { ...ranges.before, central: totals.before } },
			after: { label: names.after, net: { ...ranges.after, central: totals.after } },
			change: { ...ranges.total, central: split.total }
		});
	},
	slope: (subject) => {
		const sides = drawnSides(subject);
		// Two categories have no category in common.
		if (sides === null || sides.dimension === 'category') return null;
		const [before, after] = [sides.before, sides.after].map((side) => netByCategory(side, subject));
		const { labels, options } = subject;
		const keys = [...new Set([...before!.keys(), ...after!.keys()])];
		const rows = keys.map((key): SlopeRow => ({
			...{ key, label: nameOf(labels.categories, key, options.locale) },
			...{ before: before!.get(key) ?? 0, after: after!.get(key) ?? 0 }
		}));
		const { names, of } = sides;
		if (rows.length === 0) return null;
		return drawnFrom('slope', { ...(of === 'parts' && { of }), ...names, rows });
	}
} satisfies Record<string, Drawable>;
