import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarGrains, calendarSteps, dayAfter } from '../../src/lib/model/calendar-steps';

describe('steps of a calendar', () => {
	test('begin with the step that holds the first day and end after the last', () => {
		expect(calendarSteps('2024-01-15', '2024-03-01', 'month')).toEqual([
			...['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']
		]);
		expect(calendarSteps('2024-02-28', '2024-03-01', 'day')).toEqual([
			...['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']
		]);
	});

	test('of weeks begin on Monday: 15 March 2024 was a Friday', () => {
		expect(calendarSteps('2024-03-15', '2024-03-18', 'week')).toEqual([
			...['2024-03-11', '2024-03-18', '2024-03-25']
		]);
	});

	test('of a fiscal year begin with its month', () => {
		expect(calendarSteps('2024-03-15', '2024-04-01', 'year', 4)).toEqual([
			...['2023-04-01', '2024-04-01', '2025-04-01']
		]);
		// Quarters from February: Feb to Apr, May to Jul.
		expect(calendarSteps('2024-04-30', '2024-05-01', 'quarter', 2)).toEqual([
			...['2024-02-01', '2024-05-01', '2024-08-01']
		]);
	});

	test('rise, and hold every day between', () => {
		const day = fc.integer({ min: 0, max: 4000 }).map((days) => dayAfter('2015-01-01', days));
		fc.assert(
			fc.property(
				...[day, fc.integer({ min: 0, max: 400 })],
				fc.constantFrom(...calendarGrains),
				fc.integer({ min: 1, max: 12 }),
				(from, days, grain, firstMonth) => {
					const to = dayAfter(from, days);
					const steps = calendarSteps(from, to, grain, firstMonth);
					expect(steps[0]! <= from).toBe(true);
					expect(steps[1]! > from).toBe(true);
					expect(steps.at(-1)! > to).toBe(true);
					expect(steps.at(-2)! <= to).toBe(true);
					expect([...steps].sort()).toEqual(steps);
				}
			)
		);
	});
});
