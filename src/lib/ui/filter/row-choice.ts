import { calendarSteps, dayAfter } from '$lib/model/calendar-steps';
import {
	withToggled,
	type FilterColumn,
	type Keys,
	type TradeFilter
} from '$lib/model/trade-filter';
import type { Session } from '../session.svelte';

/** The rows of a figure that the page is limited to, and how to change that. */
export interface RowChoice {
	/** None where every row is in view. */
	readonly keys: Keys;
	toggle(key: string | null): void;
}

/** The choice of a column, for the figure that is broken down by it. */
export function rowChoice(log: Session, column: FilterColumn): RowChoice {
	return {
		keys: log.filter.only[column] ?? [],
		toggle: (key) => void log.limit(withToggled(log.filter, column, key))
	};
}

/** The months in view, of those that a figure has; none where no period is chosen. */
export function monthChoice(log: Session, months: readonly (string | null)[]): RowChoice {
	const { from, to } = log.filter;
	const isInView = (month: string | null) =>
		month !== null &&
		(from === null || month >= from.slice(0, 7)) &&
		(to === null || month <= to.slice(0, 7));
	return {
		keys: from === null && to === null ? [] : months.filter(isInView),
		toggle: (month) => void log.limit({ ...log.filter, ...monthLimits(log, month) })
	};
}

/** The steps of a calendar in view, `starts` being their first days and the day after the last. */
export function stepChoice(log: Session, starts: readonly string[]): RowChoice {
	const { from, to } = log.filter;
	const endOf = (step: string) => dayAfter(starts[starts.indexOf(step) + 1]!, -1);
	const isInView = (step: string) =>
		(from === null || endOf(step) >= from) && (to === null || step <= to);
	return {
		keys: from === null && to === null ? [] : starts.slice(0, -1).filter(isInView),
		toggle: (step) => {
			if (step === null) return;
			const isAlone = from === step && to === endOf(step);
			const limits = isAlone ? { from: null, to: null } : { from: step, to: endOf(step) };
			void log.limit({ ...log.filter, ...limits });
		}
	};
}

/** One month alone, or every day again where it is alone already. */
function monthLimits({ filter }: Session, month: string | null): Pick<TradeFilter, 'from' | 'to'> {
	if (month === null) return { from: null, to: null };
	const [first, next] = calendarSteps(`${month}-01`, `${month}-01`, 'month');
	const to = dayAfter(next!, -1);
	const isAlone = filter.from === first && filter.to === to;
	return isAlone ? { from: null, to: null } : { from: first!, to };
}
