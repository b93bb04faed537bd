import { bisector } from 'd3-array';

/** An event of a browser's trace, as far as it is looked at; times in µs. */
export interface TraceEvent {
	readonly name: string;
	/** `X` is what has a length. */
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** The part of `dur` in which a processor worked on it. */
	readonly tdur?: number;
	readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

const startsAt = bisector(({ ts }: TraceEvent) => ts);

/**
 * A trace in which each task of a page's main thread takes the time that a processor worked on it, not
 * that which it waited for one: on a machine whose cores are busy with others, most of a task is that.
 * What happened within a task is moved along with it; when each began stays.
 *
 * @param url what the address of the page starts with; its last visit counts
 */
export function inProcessorTime(events: readonly TraceEvent[], url: string): readonly TraceEvent[] {
	const visit = events.filter((event) => isVisit(event, url)).at(-1);
	if (visit === undefined) throw new Error(`The trace has no visit of ${url}.`);
	const isOfPage = ({ pid, tid }: TraceEvent) => pid === visit.pid && tid === visit.tid;
	const tasks = events
		.filter((event) => isOfPage(event) && isTask(event))
		.sort((one, other) => one.ts - other.ts);
	return events.map((event) => {
		const task = isOfPage(event) ? tasks[startsAt.right(tasks, event.ts) - 1] : undefined;
		return task === undefined || event.ts > endOf(task) ? event : shortened(event, task);
	});
}

function isVisit({ name, args }: TraceEvent, url: string): boolean {
	return name === 'navigationStart' && args?.data?.documentLoaderURL?.startsWith(url) === true;
}

function isTask({ name, ph, dur }: TraceEvent): boolean {
	return ph === 'X' && name.endsWith('RunTask') && dur !== undefined && dur > 0;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
	return ts + dur;
}

function shortened(event: TraceEvent, task: TraceEvent): TraceEvent {
	const worked = Math.min(1, (task.tdur ?? task.dur!) / task.dur!);
	// Ends are moved like beginnings, so that what lies within another still does.
	const moved = (ts: number) => Math.round(task.ts + (ts - task.ts) * worked);
	const ts = moved(event.ts);
	if (event.dur === undefined) return { ...event, ts };
	return { ...event, ts, dur: Math.max(event === task ? 1 : 0, moved(endOf(event)) - ts) };
}
