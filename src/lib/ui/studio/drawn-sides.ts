import { factorsOf } from '$lib/assess/answers';
import { countsIn } from '$lib/assess/latest-change';
import { methodFor } from '$lib/assess/method-options';
import {
	centralParts,
	changeSplit,
	grownRows,
	partRows,
	type ChangeRanges,
	type ChangeSplit,
	type CountedSide,
	type TallyRows
} from '$lib/impact';
import { formatPeriod } from '$lib/messages/format';
import { comparedPeriod, latestPeriod } from '$lib/model/compared-periods';
import { nameOf } from '../labels';
import { partName } from '../in-view/view-dimension';
import type { Side, Sides } from './figure-choice';
import type { FigureSubject } from './figure-subject';

/** Two sides with what they are called, over the pairs of one log. */
export interface DrawnSides {
	readonly before: CountedSide;
	readonly after: CountedSide;
	readonly names: { readonly before: string; readonly after: string };
	/** What the sides are: words of time hold for periods alone. */
	readonly of: 'periods' | 'parts';
	/** What the parts are of; null for periods and methods. */
	readonly dimension: string | null;
}

/** The sides that were chosen, or the latest period and the one before; null where the log lacks them. */
export function drawnSides(subject: FigureSubject): DrawnSides | null {
	const sides = sidesOf(subject);
	if (sides === null) return null;
	const [before, after] = [sides.before, sides.after].map((side) => countedSide(side, subject));
	if (before!.whole.pair.length === 0 || after!.whole.pair.length === 0) return null;
	const { kind } = sides.before;
	return {
		...{ before: before!, after: after! },
		names: { before: sideName(sides.before, subject), after: sideName(sides.after, subject) },
		of: kind === 'period' ? 'periods' : 'parts',
		dimension: sides.before.kind === 'part' ? sides.before.dimension : null
	};
}

/** What is set against what, as it was chosen or as usual; null for a log that is too short. */
export function sidesOf({
	facts,
	choice: { sides = 'previous' }
}: Pick<FigureSubject, 'facts' | 'choice'>): Sides | null {
	if (typeof sides === 'object') return sides;
	const latest = facts.period && latestPeriod(facts.period);
	if (latest === null) return null;
	const before = comparedPeriod(latest, sides);
	return { before: { kind: 'period', days: before }, after: { kind: 'period', days: latest } };
}

function countedSide(side: Side, subject: FigureSubject): CountedSide {
	const { facts, factors, times, library, options } = subject;
	const { tally } = facts;
	const counted = (rows: TallyRows) => ({ whole: grownRows(rows, times), factors });
	switch (side.kind) {
		case 'period':
			return counted(countsIn(facts, side.days));
		case 'part':
			return counted(partRows(tally.by[side.dimension], side.key));
		case 'preset': {
			// Presets are compared on the log as it is, none of them with a scenario.
			const method = { ...options, preset: side.id, scenario: undefined };
			return {
				whole: tally.whole,
				factors: factorsOf(library, facts, methodFor(library, facts, method))
			};
		}
	}
}

function sideName(side: Side, { labels, options: { locale } }: FigureSubject): string {
	switch (side.kind) {
		case 'period':
			return formatPeriod(side.days.from, side.days.to, locale);
		case 'part':
			return partName(side.dimension, side.key, labels, locale);
		case 'preset':
			return nameOf(labels.presets, side.id, locale);
	}
}

/** How far one side is from the other, where that comes from, and how sure it is. */
export interface SidesApart {
	readonly split: ChangeSplit;
	readonly ranges: ChangeRanges;
	readonly totals: { readonly before: number; readonly after: number };
}

/** Sets both sides against each other, draw by draw; null where one of them counts nothing. */
export async function sidesApart(
	{ before, after }: DrawnSides,
	{ facts, ask }: FigureSubject
): Promise<SidesApart | null> {
	const { pairs } = facts.tally;
	const split = changeSplit(pairs, before, after);
	const { times } = split;
	if (times === null) return null;
	const categories = pairs.map(({ category }) => category);
	const ranges = await ask('change', { categories, before, after, times });
	const net = ({ whole, factors }: CountedSide) =>
		centralParts({ pairs }, whole, factors, ['net'])[0]!.net ?? 0;
	return { split, ranges, totals: { before: net(before), after: net(after) } };
}

/** The central net of each category of a side, kg CO2e; categories without a result are left out. */
export function netByCategory(
	{ whole, factors }: CountedSide,
	{ facts }: FigureSubject
): ReadonlyMap<string, number> {
	const { pairs } = facts.tally;
	const keys = [...new Set(pairs.map(({ category }) => category))];
	const part = whole.pair.map((pair) => keys.indexOf(pairs[pair]!.category));
	const found = centralParts({ pairs }, { ...whole, keys, part }, factors, ['net']);
	return new Map(
		found.flatMap(({ key, net }) => (key === null || net === null ? [] : [[key, net] as const]))
	);
}
