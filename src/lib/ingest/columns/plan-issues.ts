import type { Issue, IssueCode, MessageParameters } from '../../model/issue';
import { columnOf, type ColumnPlan, type Reading, type SniffedColumn } from '../../model/reading';
import type { RoleOverrides } from './assign-roles';
import { resolveColumns } from './resolve-columns';
import { dateForms, type DateForm } from './date-forms';
import { dateShape } from './date-shape';
import { findColumn } from './merge-columns';
import { normaliseName } from '../categories/normalise-text';
import { foldName, roleNames, statusName, statusWord } from './role-names';
import { isYearlessDate } from './yearless-date';
import { shareOf } from './value-kind';
import { scaleOf } from './unit-in-name';

/** Below this confidence a role counts as guessed. */
const SURE = 0.7;
/** From this confidence on a column is called exactly as its role is. */
const WHOLE_NAME = 0.9;

/** What is doubtful about the reading of a log, known before a row is read. */
export function planIssues(
	readings: readonly Reading[],
	columns: readonly SniffedColumn[],
	plan: ColumnPlan,
	said: RoleOverrides
): Issue[] {
	return [
		...encodingIssues(readings, plan),
		...missingRoles(columns, plan),
		...massIssues(plan, said),
		...guessedRoles(plan),
		...orderIssues(plan),
		...writingIssues(columns, plan),
		...itemsIssues(plan),
		...missingColumns(readings, plan),
		...statusIssues(columns, plan)
	];
}

function issue(code: IssueCode, parameters: MessageParameters = {}): Issue {
	return { code, parameters, count: 1 };
}

/**
 * An encoding chosen by the look of the text is doubtful, unless the text proves it: read in a wrong
 * one, no column in foreign letters would bear a name that is known.
 */
function encodingIssues(readings: readonly Reading[], plan: ColumnPlan): Issue[] {
	return readings
		.filter(({ evidence }) => evidence.some(({ code }) => code === 'encoding_scored'))
		.filter((reading) => !hasKnownForeignName(reading, plan))
		.map(({ file, encoding }) => issue('encoding_guessed', { file, encoding }));
}

function hasKnownForeignName({ columns }: Reading, { roles }: ColumnPlan): boolean {
	const known = roles.filter(({ by, confidence }) => by === 'name' && confidence >= WHOLE_NAME);
	const foreign = known.filter(({ column }) => /[^\x20-\x7f]/.test(column));
	return foreign.some(({ column }) => columns.some(({ name }) => name === column));
}

function missingRoles(columns: readonly SniffedColumn[], plan: ColumnPlan): Issue[] {
	return [
		...(columnOf(plan, 'date') === undefined ? [withoutDates(columns, plan)] : []),
		...(columnOf(plan, 'category') === undefined ? [issue('no_category_column')] : []),
		...(plan.oneItemPerRow ? [issue('one_item_per_row')] : [])
	];
}

/** Days and months in a column that is called a date say why there are no dates. */
function withoutDates(columns: readonly SniffedColumn[], { roles }: ColumnPlan): Issue {
	const isFree = ({ name }: SniffedColumn) => roles.every(({ column }) => column !== name);
	const found = columns.find(
		(column) =>
			isFree(column) && isDateName(column.name) && shareOf(column.samples, isYearlessDate) >= 0.5
	);
	const sample = found?.samples.find(isYearlessDate);
	if (found === undefined || sample === undefined) return issue('no_dates');
	return issue('dates_without_year', { column: found.name, sample });
}

function isDateName(name: string): boolean {
	const folded = foldName(name);
	return roleNames.some(({ role, words }) => role === 'date' && folded.includes(words));
}

function massIssues(plan: ColumnPlan, said: RoleOverrides): Issue[] {
	const mass = columnOf(plan, 'mass');
	if (mass === undefined) return [];
	if (plan.massLog) return [issue('mass_log', { column: mass, unit: plan.massUnit })];
	const items = columnOf(plan, 'items');
	const isDecided = said.items !== undefined || items === undefined;
	return isDecided ? [] : [issue('items_win_over_mass', { items, mass })];
}

function guessedRoles(plan: ColumnPlan): Issue[] {
	return plan.roles
		.filter(({ by, confidence }) => by !== 'user' && confidence < SURE)
		.map(({ role, column }) => issue('role_guessed', { role, column }));
}

function orderIssues(plan: ColumnPlan): Issue[] {
	const column = columnOf(plan, 'date');
	if (plan.dateOrderCertain || column === undefined) return [];
	const [read, other] = plan.questions.find(({ kind }) => kind === 'day_month_order')!.options;
	const [sample, day, otherDay] = [read!.texts[0], read!.readings[0], other!.readings[0]];
	return [
		issue('day_month_order', {
			...{ column, order: plan.dateOrder },
			...{ sample: sample!, day: day!, otherDay: otherDay! }
		})
	];
}

/** Dates that say less than a day, or leave the century open. */
function writingIssues(columns: readonly SniffedColumn[], plan: ColumnPlan): Issue[] {
	const column = columnOf(plan, 'date');
	const samples = column === undefined ? [] : (findColumn(columns, column)?.samples ?? []);
	const found = (holds: (form: DateForm) => boolean) =>
		samples.find((text) =>
			dateForms.some((form) => form.id === dateShape(text)?.form && holds(form))
		);
	const short = found(({ parts }) => parts.includes('y'));
	const quarter = found(({ precision }) => precision === 'quarter');
	const year = found(({ precision }) => precision === 'year');
	const about = (sample: string) => ({ column: column!, sample });
	return [
		...(short === undefined ? [] : [issue('two_digit_years', about(short))]),
		...(quarter === undefined ? [] : [issue('dates_by_quarter', about(quarter))]),
		...(year === undefined ? [] : [issue('dates_by_year', about(year))])
	];
}

/** What multiplies the counts, which other columns could be the count, and how its marks were read. */
function itemsIssues(plan: ColumnPlan): Issue[] {
	const column = columnOf(plan, 'items');
	const scale = column === undefined || plan.itemsUnit === 'one' ? 1 : scaleOf(column);
	const asked = plan.questions.find(({ kind }) => kind === 'items_column');
	const others = asked?.options.slice(1).map(({ roles }) => roles!.items) ?? [];
	const marks = plan.questions.find(({ kind }) => kind === 'decimal_mark')?.options[0];
	return [
		...(scale === 1 ? [] : [issue('items_scaled', { column: column!, scale })]),
		...(asked === undefined
			? []
			: [issue('items_columns', { column: asked.column, others: others.join(', ') })]),
		...(marks === undefined
			? []
			: [issue('decimal_mark', { sample: marks.texts[0]!, reading: marks.readings[0]! })])
	];
}

function missingColumns(readings: readonly Reading[], plan: ColumnPlan): Issue[] {
	return readings.flatMap((reading) => {
		const found = resolveColumns(reading, plan);
		return plan.roles
			.filter(({ role }) => found[role] === undefined)
			.map(({ role, column }) => issue('column_missing', { file: reading.file, column, role }));
	});
}

/** A column that says how a trade ended is shown: rows are only left out where the user asks. */
function statusIssues(columns: readonly SniffedColumn[], plan: ColumnPlan): Issue[] {
	const used = new Set(plan.roles.map(({ column }) => column));
	return columns
		.filter((column) => !used.has(column.name) && isStatus(column))
		.map(({ name, samples }) =>
			issue('status_column', { column: name, values: samples.slice(0, 8).join(', ') })
		);
}

function isStatus({ name, samples }: SniffedColumn): boolean {
	const words = normaliseName(name);
	if (words === 'state') return samples.some((text) => statusWord.test(text));
	return statusName.test(words);
}
