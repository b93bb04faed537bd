import { describe, expect, test } from 'vitest';
import { monthsAfter } from '../../src/lib/model/calendar-steps';
import { comparedPeriod, latestPeriod } from '../../src/lib/model/compared-periods';

describe('a month before or after', () => {
	test('keeps the day, or takes the last of a shorter month', () => {
		expect(monthsAfter('2024-03-31', -1)).toBe('2024-02-29');
		expect(monthsAfter('2023-12-15', 2)).toBe('2024-02-15');
	});
});

describe('what a period is set against', () => {
	test('is as many months before, where it holds whole ones', () => {
		expect(comparedPeriod({ from: '2024-03-01', to: '2024-04-30' }, 'previous')).toEqual({
			...{ from: '2024-01-01', to: '2024-02-29' }
		});
		expect(comparedPeriod({ from: '2024-02-01', to: '2024-02-29' }, 'last_year')).toEqual({
			...{ from: '2023-02-01', to: '2023-02-28' }
		});
	});

	test('is as many days before, where it does not', () => {
		// 10 to 19 May are ten days.
		expect(comparedPeriod({ from: '2024-05-10', to: '2024-05-19' }, 'previous')).toEqual({
			...{ from: '2024-04-30', to: '2024-05-09' }
		});
		expect(comparedPeriod({ from: '2024-05-10', to: '2024-05-19' }, 'last_year')).toEqual({
			...{ from: '2023-05-10', to: '2023-05-19' }
		});
	});
});

describe('the period to look at', () => {
	test('is the last twelve months of two years, else the last month', () => {
		expect(latestPeriod({ from: '2024-01-03', to: '2025-12-30' })).toEqual({
			...{ from: '2025-01-01', to: '2025-12-31' }
		});
		expect(latestPeriod({ from: '2024-01-03', to: '2024-06-02' })).toEqual({
			...{ from: '2024-06-01', to: '2024-06-30' }
		});
		expect(latestPeriod({ from: '2024-01-03', to: '2024-01-30' })).toBeNull();
	});
});
