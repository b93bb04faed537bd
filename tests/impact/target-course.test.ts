import { describe, expect, test } from 'vitest';
import { targetCourse, type DayValues } from '../../src/lib/impact/target-course';
import { targetNeeds } from '../../src/lib/impact/target-needs';
import { dayAfter, dayNumber } from '../../src/lib/model/calendar-steps';

/** A log with a value on each of some days. */
function logOf(from: string, to: string, value: (day: string) => number): DayValues {
	const length = dayNumber(to) - dayNumber(from) + 1;
	return {
		days: { from, to },
		values: Array.from({ length }, (_, at) => value(dayAfter(from, at)))
	};
}

/** Ten on the first of every month, nothing on other days. */
const steady = (from: string, to: string) =>
	logOf(from, to, (day) => (day.endsWith('-01') ? 10 : 0));
const year = { from: '2024-01-01', to: '2024-12-31' };

describe('targetCourse(log, period, target, grain)', () => {
	test('adds up what was reached, and what is to be expected on top', () => {
		const course = targetCourse(steady('2024-01-01', '2024-09-30'), year, 132, 'year');
		expect(course.observed.map(({ value }) => value)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
		// Three more months of ten each, without any spread.
		expect(course.forecast.map(({ day, central }) => [day, central])).toEqual([
			['2024-10-31', 100],
			['2024-11-30', 110],
			['2024-12-31', 120]
		]);
		expect(course).toMatchObject({ stepsLeft: 3, recent: { steps: 3, mean: 10 }, isWhole: true });
	});

	test('sets the pace by the calendar, or by how the year before went', () => {
		const first = targetCourse(steady('2024-01-01', '2024-02-29'), year, 366, 'year');
		// 2024 has 366 days, 31 of them in January: one a day.
		expect(first.paceBy).toBe('calendar');
		expect(first.pace.slice(0, 2).map(({ value }) => value)).toEqual([31, 60]);
		const value = (day: string) => ({ '2023-01-05': 90, '2023-12-05': 10 })[day] ?? 0;
		const second = targetCourse(logOf('2023-01-01', '2024-02-29', value), year, 200, 'year');
		// 90 of 100 had been reached by the end of January 2023.
		expect(second.paceBy).toBe('last_year');
		expect(second.pace.map(({ value }) => value)).toEqual([...Array(11).fill(180), 200]);
	});

	test('takes a month that has begun for what is left of it', () => {
		const log = logOf('2024-01-01', '2024-04-15', () => 1);
		const course = targetCourse(log, { from: '2024-04-01', to: '2024-06-30' }, 91, 'quarter');
		expect(course.observed).toEqual([{ day: '2024-04-15', value: 15 }]);
		expect(course.stepsLeft).toBe(2.5);
		// January to March have 31, 29 and 31 days, 91/3 on average: half of that for April, then two whole ones.
		expect(course.forecast.at(-1)!.central).toBeCloseTo(15 + (2.5 * 91) / 3, 9);
	});

	test('goes by days within a month, of four whole weeks', () => {
		const log = logOf('2024-01-01', '2024-04-10', () => 2);
		const course = targetCourse(log, { from: '2024-04-01', to: '2024-04-30' }, 66, 'month');
		expect(course).toMatchObject({
			step: 'day',
			method: { kind: 'mean', steps: 28 },
			stepsLeft: 20
		});
		expect(course.forecast.at(-1)).toMatchObject({ low: 60, central: 60, high: 60 });
		// 66 - 20 = 46 in 20 days; one item a day, each bringing two.
		expect(targetNeeds(course, 1)).toMatchObject({
			...{ left: 46, perStep: 2.3, recent: 2, perItem: 2 },
			...{ itemsPerStep: 1.15, neededPerItem: 2.3 }
		});
	});

	test('of a log that was added up by month goes by months', () => {
		const log = {
			days: { from: '2024-01-01', to: '2024-04-30' },
			values: steady('2024-01-01', '2024-04-01').values
		};
		const course = targetCourse(log, { from: '2024-04-01', to: '2024-04-30' }, 20, 'month');
		expect(course).toMatchObject({ step: 'month', stepsLeft: 0, forecast: [] });
		expect(course.observed).toEqual([{ day: '2024-04-30', value: 10 }]);
	});

	test('of a period to come begins at nothing, and one before the log is not whole', () => {
		const log = steady('2024-01-01', '2024-06-30');
		const next = targetCourse(log, { from: '2025-01-01', to: '2025-12-31' }, 120, 'year');
		expect(next.observed).toEqual([]);
		expect(next.forecast).toHaveLength(12);
		expect(next.forecast.at(-1)!.central).toBeCloseTo(120, 9);
		const fiscal = targetCourse(log, { from: '2023-10-01', to: '2024-09-30' }, 120, 'year');
		expect(fiscal.isWhole).toBe(false);
	});

	test('that costs on average has no number of items that would help', () => {
		const log = logOf('2024-01-01', '2024-09-30', () => -1);
		const course = targetCourse(log, year, 10, 'year');
		expect(targetNeeds(course, 5)).toMatchObject({ itemsPerStep: null });
	});
});
