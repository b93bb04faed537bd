import type { Assessment } from '$lib/model/assessment';
import { calendarSteps, dayNumber } from '$lib/model/calendar-steps';

/** A month in a strip of 1000 by 40. */
export interface StripBar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Whether the month caused more than it avoided. */
	readonly costs: boolean;
}

const [wide, high] = [1000, 40];
const gap = 1;
/** What is there must be seen. */
const leastHeight = 1;

/** The net of each month between the first and the last day, by its size: costs hang in their own colour. */
export function stripBars(
	byMonth: Assessment['byMonth'],
	days: { readonly from: string; readonly to: string }
): readonly StripBar[] {
	const months = calendarSteps(days.from, days.to, 'month');
	const nets = new Map(byMonth.map(({ month, netAvoidedKgCo2e: net }) => [month, net?.central]));
	const most = Math.max(...[...nets.values()].map((net) => Math.abs(net ?? 0)));
	const [from, to] = [dayNumber(months[0]!), dayNumber(months.at(-1)!)];
	const placeOf = (day: string) => ((dayNumber(day) - from) / (to - from)) * wide;
	return months.slice(0, -1).flatMap((start, index) => {
		const net = nets.get(start.slice(0, 7));
		if (net === undefined || net === 0 || most === 0) return [];
		const height = Math.max(leastHeight, (Math.abs(net) / most) * (high - 4));
		const [x, end] = [placeOf(start), placeOf(months[index + 1]!)];
		const width = Math.max(gap, end - x - gap);
		return [{ x, y: high - height, width, height, costs: net < 0 }];
	});
}
