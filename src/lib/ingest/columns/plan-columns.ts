import type { Issue } from '../../model/issue';
import type {
	ColumnPlan,
	ColumnRole,
	MassUnit,
	Reading,
	ReadingOverrides,
	RoleAssignment,
	SniffedColumn
} from '../../model/reading';
import { assignRoles, type RoleOverrides } from './assign-roles';
import { dateNumbers, dateOrder } from './date-order';
import { decimalMark } from './decimal-mark';
import { findColumn, mergeColumns } from './merge-columns';
import { planIssues } from './plan-issues';

/** What is known beside the readings. */
export interface PlanOptions {
	/** Whether a text is a word for a category that is known. */
	readonly isCategoryWord: (text: string) => boolean;
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
	const hints = { isCategoryWord: options.isCategoryWord, headerless };
	const assigned = assignRoles(columns, options.roles ?? {}, hints);
	const plan = planOf(columns, assigned, options);
	return { plan, issues: planIssues(readings, columns, plan, options.roles ?? {}) };
}

function planOf(
	columns: readonly SniffedColumn[],
	roles: readonly RoleAssignment[],
	{ reading = {}, roles: said = {} }: PlanOptions
): ColumnPlan {
	const samples = (role: ColumnRole) => samplesOf(columns, roles, role);
	const dates = samples('date');
	const { order, certain } = dateOrder(dates);
	const numbers = [...samples('price'), ...samples('mass'), ...samples('items')];
	const plays = (role: ColumnRole) => roles.some((assignment) => assignment.role === role);
	const massLog = weighs(roles, said);
	return {
		roles,
		dateOrder: reading.dateFormat ?? order,
		dateOrderCertain: reading.dateFormat !== undefined || certain,
		dateNumbers: dateNumbers(dates),
		decimal: reading.decimal ?? decimalMark(numbers),
		massUnit: massUnit(roles.find(({ role }) => role === 'mass')?.column ?? ''),
		oneItemPerRow: !plays('items') && !massLog,
		massLog
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

const unitNames: readonly (readonly [MassUnit, RegExp])[] = [
	['kg', /(?<![a-z])kgs?(?![a-z])|kilo|公斤|千克/i],
	['t', /(?<![a-z])t(?![a-z])|tons?(?![a-z])|tonnes?|吨/i],
	['lb', /(?<![a-z])lbs?(?![a-z])|pound|磅/i],
	['g', /(?<![a-z])g(?![a-z])|gram|克/i]
];

/** The unit that a column's name gives its masses; kg where it gives none. */
function massUnit(column: string): MassUnit {
	return unitNames.find(([, name]) => name.test(column))?.[0] ?? 'kg';
}
