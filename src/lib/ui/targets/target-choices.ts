import * as m from '$lib/messages/compiled/messages.js';
import { formatPeriod } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { calendarSteps, dayAfter, monthsAfter } from '$lib/model/calendar-steps';
import type { Days } from '$lib/model/compared-periods';
import {
	columnOf,
	periodsIn,
	targetDimensions,
	type TargetDimension,
	type TargetGrain,
	type TargetPart
} from '$lib/model/target';
import { columnName } from '../filter/filter-names';
import type { Labels } from '../labels';
import type { TradesInView } from '../trades-in-view';
import { partName } from './target-texts';

/** A choice of a form. */
export interface Choice {
	readonly value: string;
	readonly label: string;
}

/** The periods that a log reaches into and the one after, the latest first. */
export function periodChoices(
	{ from, to }: Days,
	grain: TargetGrain,
	firstMonth: number,
	locale: Locale
): readonly Choice[] {
	const next = monthsAfter(to, { month: 1, quarter: 3, year: 12 }[grain]);
	return periodsIn({ from, to: next }, grain, firstMonth).map((days) => ({
		value: days.from,
		label: formatPeriod(days.from, days.to, locale)
	}));
}

/** The period to offer first: the one that the day after a log lies in. */
export function presentPeriod(to: string, grain: TargetGrain, firstMonth: number): string {
	const next = dayAfter(to, 1);
	return calendarSteps(next, next, grain, firstMonth)[0]!;
}

/** Parts of one kind to choose from. */
export interface PartGroup {
	readonly name: string;
	readonly parts: readonly Choice[];
}

/** Fewer than two parts are no choice. */
const leastParts = 2;

/** The parts that a log can be told apart by, the largest first. */
export function partChoices(
	view: TradesInView,
	labels: Labels,
	locale: Locale
): readonly PartGroup[] {
	return targetDimensions
		.map((dimension) => {
			const parts = keysOf(dimension, view, labels).map((key) => {
				const part = { dimension, key };
				return { value: partValue(part), label: partName(part, labels, locale)! };
			});
			const name =
				dimension === 'group'
					? m.target_part_group({}, { locale })
					: columnName(columnOf(dimension), locale);
			return { name, parts };
		})
		.filter(({ parts }) => parts.length >= leastParts);
}

function keysOf(dimension: TargetDimension, view: TradesInView, labels: Labels): readonly string[] {
	const { keys } = view.cube.coded[columnOf(dimension)];
	const named = keys.filter((key) => key !== null);
	if (dimension !== 'group') return named;
	return [...new Set(named.flatMap((key) => labels.categories.get(key)?.group ?? []))];
}

/** A part as the value of a form field. */
export function partValue(part: TargetPart | null): string {
	return part === null ? '' : `${part.dimension}:${part.key}`;
}

/** The part that such a value stands for. */
export function partOfValue(value: string): TargetPart | null {
	const dimension = targetDimensions.find((name) => value.startsWith(`${name}:`));
	return dimension === undefined ? null : { dimension, key: value.slice(dimension.length + 1) };
}
