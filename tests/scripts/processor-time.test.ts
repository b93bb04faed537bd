import { describe, expect, test } from 'vitest';
import { inProcessorTime, type TraceEvent } from '../../scripts/bench/processor-time';

const page = { pid: 7, tid: 1 };
const visit: TraceEvent = {
	...{ ...page, name: 'navigationStart', ph: 'I', ts: 0 },
	args: { data: { documentLoaderURL: 'http://127.0.0.1:1/' } }
};
const task = { ...page, name: 'RunTask', ph: 'X', ts: 1000, dur: 400, tdur: 100 };
const url = 'http://127.0.0.1:1/';

function changed(...events: readonly TraceEvent[]): readonly TraceEvent[] {
	return inProcessorTime([visit, ...events], url).slice(1);
}

describe('a trace in processor time', () => {
	test('gives a task the time that a processor worked on it', () => {
		expect(changed(task)).toEqual([{ ...task, dur: 100 }]);
	});

	test('moves what happened within a task along with it', () => {
		// A quarter of the time: 200 µs after the beginning becomes 50, and 100 µs of length 25.
		const layout = { ...page, name: 'Layout', ph: 'X', ts: 1200, dur: 100, tdur: 90 };
		const mark = { ...page, name: 'mark', ph: 'I', ts: 1400 };
		expect(changed(layout, task, mark)).toEqual([
			{ ...layout, ts: 1050, dur: 25 },
			{ ...task, dur: 100 },
			{ ...mark, ts: 1100 }
		]);
	});

	test('keeps what one task lets the next one begin with', () => {
		const next = { ...task, ts: 1500, dur: 80, tdur: 80 };
		const between = { ...page, name: 'mark', ph: 'I', ts: 1450 };
		expect(changed(task, between, next).slice(1)).toEqual([between, next]);
	});

	test('leaves other threads, and tasks whose processor time is not known', () => {
		const other = { ...task, tid: 2 };
		const unknown = { ...task, tdur: undefined };
		expect(changed(other, unknown)).toEqual([other, unknown]);
	});

	test('says so where the page was not visited', () => {
		expect(() => inProcessorTime([task], url)).toThrow(`The trace has no visit of ${url}.`);
	});
});
