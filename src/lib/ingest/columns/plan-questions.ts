import {
	columnOf,
	type ColumnPlan,
	type ColumnRole,
	type DateOrder,
	type QuestionOption,
	type ReadingQuestion,
	type SniffedColumn
} from '../../model/reading';
import { narrow } from '../categories/normalise-text';
import type { RoleOverrides } from './assign-roles';
import { dateShape } from './date-shape';
import { decimalMark } from './decimal-mark';
import { findColumn } from './merge-columns';
import { foldName, roleNames } from './role-names';
import { scaleOf } from './unit-in-name';
import { shareOf } from './value-kind';

/** How many values each reading is shown with. */
const SHOWN = 3;

/** Below this confidence a role counts as guessed. */
const SURE = 0.7;

/** What was guessed and could change a total. Nothing that the data or the user settles is asked. */
export function planQuestions(
	columns: readonly SniffedColumn[],
	plan: ColumnPlan,
	roles: RoleOverrides
): ReadingQuestion[] {
	const samples = (role: ColumnRole) => {
		const column = columnOf(plan, role);
		return column === undefined ? [] : (findColumn(columns, column)?.samples ?? []);
	};
	return [
		...orderQuestion(plan, samples('date')),
		...decimalQuestion(plan, samples),
		...(roles.items === undefined ? itemsQuestions(columns, plan, samples('items')) : []),
		...unitQuestion(plan, samples('items'))
	];
}

function orderQuestion(plan: ColumnPlan, dates: readonly string[]): ReadingQuestion[] {
	const column = columnOf(plan, 'date');
	if (plan.dateOrderCertain || column === undefined) return [];
	const texts = dates.filter((text) => dateShape(text)?.ordered).slice(0, SHOWN);
	const other: DateOrder = plan.dateOrder === 'MDY' ? 'DMY' : 'MDY';
	const options = [plan.dateOrder, other].map((order): QuestionOption => {
		const readings = texts.map((text) => dayInOrder(text, order));
		return { reading: { dateFormat: order }, texts, readings };
	});
	return [{ kind: 'day_month_order', column, options }];
}

/** Dates that both orders fit have day and month below 13 and the year last. */
function dayInOrder(text: string, order: DateOrder): string {
	const [first, second, year] = dateShape(text)!.ordered!;
	const [month, day] = order === 'MDY' ? [first, second] : [second, first];
	const full = year >= 100 ? year : year + (year >= 70 ? 1900 : 2000);
	return [full, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Prices do not change the result, so their marks are not asked about. */
function decimalQuestion(
	plan: ColumnPlan,
	samples: (role: ColumnRole) => readonly string[]
): ReadingQuestion[] {
	const role = plan.massLog ? 'mass' : 'items';
	const column = columnOf(plan, role);
	if (plan.decimalCertain || column === undefined) return [];
	const texts = samples(role)
		.filter((text) => decimalMark([text]).sample !== null)
		.slice(0, SHOWN);
	if (texts.length === 0) return [];
	const other = plan.decimal === '.' ? ',' : '.';
	const options = ([plan.decimal, other] as const).map((decimal): QuestionOption => {
		const readings = texts.map((text) => numberBy(text, decimal));
		return { reading: { decimal }, texts, readings };
	});
	return [{ kind: 'decimal_mark', column, options }];
}

/** A number with one mark and three digits behind it, as a plain number. */
function numberBy(text: string, decimal: '.' | ','): string {
	const digits = narrow(text).replace(/[^\d.,-]/g, '');
	const plain = digits.replaceAll(decimal === '.' ? ',' : '.', '').replace(',', '.');
	return String(Number(plain));
}

/** Two columns that both are called an item count, or counts that look like anything but counts. */
function itemsQuestions(
	columns: readonly SniffedColumn[],
	plan: ColumnPlan,
	items: readonly string[]
): ReadingQuestion[] {
	const assigned = plan.roles.find(({ role }) => role === 'items');
	if (assigned === undefined) return [];
	const mass = columnOf(plan, 'mass');
	const isDoubtful = assigned.confidence < SURE || shareOf(items, isFraction) > 0.5;
	const others = columns.filter(
		({ name, samples }) =>
			plan.roles.every(({ column }) => column !== name) &&
			isCountName(name) &&
			shareOf(samples, isWhole) > 0.9 &&
			samples.join() !== items.join()
	);
	const option = (column: string): QuestionOption => ({
		roles: { items: column },
		...shown(findColumn(columns, column)?.samples ?? [])
	});
	const massOption: QuestionOption = {
		roles: { items: null, mass },
		...shown(findColumn(columns, mass ?? '')?.samples ?? [])
	};
	const rivals = others.slice(0, 3).map(({ name }) => option(name));
	const { column } = assigned;
	return [
		...(rivals.length === 0
			? []
			: [{ kind: 'items_column' as const, column, options: [option(column), ...rivals] }]),
		...(mass === undefined || !isDoubtful
			? []
			: [{ kind: 'items_or_mass' as const, column, options: [option(column), massOption] }])
	];
}

function shown(samples: readonly string[]): Pick<QuestionOption, 'texts' | 'readings'> {
	return { texts: samples.slice(0, SHOWN), readings: samples.slice(0, SHOWN) };
}

function isCountName(name: string): boolean {
	const folded = foldName(name);
	return roleNames.some(
		({ role, kind, words }) => role === 'items' && kind === 'name' && words === folded
	);
}

function isWhole(text: string): boolean {
	return /^-?\d{1,6}$/.test(narrow(text).trim());
}

function isFraction(text: string): boolean {
	return /\d[.,]\d{1,2}$/.test(narrow(text).trim());
}

/** Whole numbers in a column of ten thousands may be counts after all; fractions are not. */
function unitQuestion(plan: ColumnPlan, items: readonly string[]): ReadingQuestion[] {
	const column = columnOf(plan, 'items');
	if (column === undefined || plan.itemsUnit === 'one') return [];
	const scale = scaleOf(column);
	if (scale === 1 || items.some(isFraction) || !items.some(isLarge)) return [];
	const texts = items.slice(0, SHOWN);
	const times = (factor: number) => texts.map((text) => String(Number(narrow(text)) * factor));
	return [
		{
			kind: 'items_unit',
			column,
			options: [
				{ reading: { itemsUnit: 'as_named' }, texts, readings: times(scale) },
				{ reading: { itemsUnit: 'one' }, texts, readings: times(1) }
			]
		}
	];
}

/** A thousand times ten thousand items in one row is a platform's month, not a row. */
function isLarge(text: string): boolean {
	return Number(narrow(text)) >= 1000;
}
