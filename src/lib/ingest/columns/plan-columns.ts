import type { Issue } from '../../model/issue';
import type {
	ColumnPlan,
	ColumnRole,
	Reading,
	ReadingOverrides,
	RoleAssignment,
	SniffedColumn
} from '../../model/reading';
import { assignRoles, type RoleOverrides } from './assign-roles';
import { dateNumbers, dateOrder, writtenForms, type DateOrderHints } from './date-order';
import { decimalMark } from './decimal-mark';
import { headerHabit, type HeaderHabit } from './header-languages';
import { findColumn, mergeColumns } from './merge-columns';
import { planIssues } from './plan-issues';
import { planQuestions } from './plan-questions';
import { massUnitOf } from './unit-in-name';

/** What is known beside the readings. */
export interface PlanOptions {
	/** Whether a text is a word for a category that is known. */
	readonly isCategoryWord: (text: string) => boolean;
	/** Whether a text names a platform, or a country or province, that is known. */
	readonly isPlatformWord?: (text: string) => boolean;
	readonly isRegionWord?: (text: string) => boolean;
	/** Whether a text names a way in which goods change hands. */
	readonly isModelWord?: (text: string) => boolean;
	readonly roles?: RoleOverrides;
	readonly reading?: ReadingOverrides;
}

/**
 * What the columns of a log mean, by their names and their content, and what is doubtful about it.
 * Throws `InputError` column_not_found where the user names a column that no file has.
 */
export function planColumns(
	readings: readonly Reading[],
	options: PlanOptions
): { plan: ColumnPlan; issues: Issue[] } {
	const columns = mergeColumns(readings);
	const headerless = readings.every(
		({ format, headerRow }) => format === 'csv' && headerRow === null
	);
	const { isCategoryWord, isPlatformWord, isRegionWord, isModelWord } = options;
	const hints = { isCategoryWord, isPlatformWord, isRegionWord, isModelWord, headerless };
	const assigned = assignRoles(columns, options.roles ?? {}, hints);
	const settled = planOf(columns, assigned, options);
	const plan = { ...settled, questions: planQuestions(columns, settled, options.roles ?? {}) };
	return { plan, issues: planIssues(readings, columns, plan, options.roles ?? {}) };
}

function planOf(
	columns: readonly SniffedColumn[],
	roles: readonly RoleAssignment[],
	{ reading = {}, roles: said = {} }: PlanOptions
): ColumnPlan {
	const samples = (role: ColumnRole) => samplesOf(columns, roles, role);
	const dates = samples('date');
	const habit = headerHabit(columns);
	const { order, certain } = dateOrder(dates, dateHints(columns, dates, habit));
	const amounts = [...samples('price'), ...samples('items')];
	const numbers = [...amounts, ...samples('mass')];
	const decimal = decimalMark(numbers, habit, amounts.length === 0);
	const plays = (role: ColumnRole) => roles.some((assignment) => assignment.role === role);
	const massLog = weighs(roles, said);
	return {
		roles,
		dateOrder: reading.dateFormat ?? order,
		dateOrderCertain: reading.dateFormat !== undefined || certain,
		dateNumbers: dateNumbers(dates),
		dateForms: writtenForms(dates),
		decimal: reading.decimal ?? decimal.mark,
		decimalCertain: reading.decimal !== undefined || decimal.certain,
		itemsUnit: reading.itemsUnit ?? 'as_named',
		massUnit: massUnitOf(roles.find(({ role }) => role === 'mass')?.column ?? ''),
		oneItemPerRow: !plays('items') && !massLog,
		massLog,
		questions: []
	};
}

/** A time with am or pm, a dollar or a state of the US are signs of the month before the day. */
function dateHints(
	columns: readonly SniffedColumn[],
	dates: readonly string[],
	habit: HeaderHabit
): DateOrderHints {
	const hasHalves = dates.some((text) => /\d ?[ap]m\b/i.test(text));
	const looksAmerican = columns.some(
		({ name, samples }) =>
			/\b(?:zip|state)\b/i.test(name) || samples.some((text) => /^\$\s?\d/.test(text))
	);
	return {
		isDayFirst: habit === 'comma',
		isMonthFirst: hasHalves || (habit === 'point' && looksAmerican)
	};
}

/** A log with masses and no counts, unless the user wants rows counted and did not ask for masses. */
function weighs(roles: readonly RoleAssignment[], said: RoleOverrides): boolean {
	const mass = roles.find(({ role }) => role === 'mass');
	if (mass === undefined || roles.some(({ role }) => role === 'items')) return false;
	return said.items !== null || mass.by === 'user';
}

function samplesOf(
	columns: readonly SniffedColumn[],
	roles: readonly RoleAssignment[],
	role: ColumnRole
): readonly string[] {
	const column = roles.find((assignment) => assignment.role === role)?.column;
	return column === undefined ? [] : (findColumn(columns, column)?.samples ?? []);
}
