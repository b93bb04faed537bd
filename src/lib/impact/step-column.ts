import { calendarSteps, dayNumber, dayText, type CalendarGrain } from '../model/calendar-steps';
import type { CodeColumn, CubeColumns } from './cube-columns';

/**
 * The steps of a calendar that the rows of a cube fall into, by the first day of each, in order and
 * without gaps; null last where there are undated rows.
 */
export function stepColumn(
	{ rows, dated, day }: Pick<CubeColumns, 'rows' | 'dated' | 'day'>,
	grain: CalendarGrain,
	firstMonth = 1
): CodeColumn {
	const code = new Uint32Array(rows);
	const starts =
		dated === 0 ? [] : calendarSteps(dayText(day[0]!), dayText(day[dated - 1]!), grain, firstMonth);
	const numbers = starts.map(dayNumber);
	let step = 0;
	for (let row = 0; row < dated; row++) {
		while (day[row]! >= numbers[step + 1]!) step++;
		code[row] = step;
	}
	const keys: (string | null)[] = starts.slice(0, -1);
	if (dated < rows) code.fill(keys.push(null) - 1, dated);
	return { keys, code };
}
