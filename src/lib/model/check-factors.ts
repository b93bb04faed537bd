import { checkAgainstEvidence, checkValue, type ValueKind } from './check-value';
import { checkOverride, kindOf } from './check-override';
import { listOf, optionalTextOf, type CsvRecord } from './csv-table';
import type { Estimate } from './estimate';
import { isCounted } from './evidence-point';
import { isOverrideParameter, unitOf } from './factor-override';
import { finding, foundAt, type PackFinding } from './finding';
import { familiesOf, gradeOf } from './grade';
import type { PackContext } from './pack-context';
import type { PackTable } from './pack-shapes';

/** Tables whose rows are factors: values with unit, grade, sources and date of review. */
export const factorTables = [
	'production.csv',
	'materials.csv',
	'parameters.csv',
	'handling.csv'
] as const satisfies readonly PackTable[];

/** One of these tables. */
export type FactorTable = (typeof factorTables)[number];

/** What is wrong or doubtful about a row of a table of factors, whose cells are of their form. */
export function checkFactor(
	table: FactorTable,
	record: CsvRecord,
	context: PackContext
): readonly PackFinding[] {
	const value = estimateOf(record);
	const parameter = optionalTextOf(record, 'parameter') ?? '';
	const kind: ValueKind =
		table === 'parameters.csv' && parameter !== 'freight_intensity' ? 'share' : 'amount';
	const wrong = value === null ? [] : checkValue(value, kind);
	const isProduction = table === 'production.csv';
	return [
		...wrong.map((found) => foundAt(record, bounds, found)),
		...(isProduction && value !== null && wrong.length === 0
			? outliers(record, value, context)
			: []),
		...units(record, expectedUnit(table, record)),
		...sources(record, context),
		...reviews(record, context),
		...(isProduction ? grades(record, context) : [])
	];
}

/** What is wrong or doubtful about a row of overrides. */
export function checkOverrideRow(record: CsvRecord, context: PackContext): readonly PackFinding[] {
	const value = estimateOf(record);
	const parameter = optionalTextOf(record, 'parameter') ?? '';
	if (value === null || !isOverrideParameter(parameter)) return [];
	const category = optionalTextOf(record, 'category') ?? '';
	const source = optionalTextOf(record, 'source') ?? '';
	const found = checkOverride({ category, parameter, value, source }, context);
	return [
		...found.map((one) => foundAt(record, one.code === 'source_missing' ? 'source' : bounds, one)),
		...(optionalTextOf(record, 'unit') === null ? [] : units(record, unitOf(parameter)))
	];
}

const bounds = 'low, central, high';

/** What is wrong about the point of a preset's setting: it has one where it says so, and a share is one. */
export function checkSetting(record: CsvRecord): readonly PackFinding[] {
	if (optionalTextOf(record, 'setting') !== 'value') return [];
	const point = numberIn(record, 'value');
	if (point === null) return [foundAt(record, 'value', finding('cell_missing'))];
	const parameter = optionalTextOf(record, 'parameter') ?? '';
	if (!isOverrideParameter(parameter)) return [];
	const value = { low: point, central: point, high: point };
	return checkValue(value, kindOf(parameter)).map((found) => foundAt(record, 'value', found));
}

function outliers(record: CsvRecord, { central }: Estimate, { evidence }: PackContext) {
	const category = optionalTextOf(record, 'category') ?? '';
	const found = checkAgainstEvidence(central, category, evidence);
	return found.map((one) => foundAt(record, 'central', one));
}

function expectedUnit(table: FactorTable, record: CsvRecord): string {
	if (table === 'production.csv') return 'kg CO2e/item';
	if (table === 'materials.csv') return 'kg CO2e/kg';
	if (table === 'handling.csv') {
		return optionalTextOf(record, 'basis') === 'distance' ? 'km' : 'kg CO2e/leg';
	}
	const isFreight = optionalTextOf(record, 'parameter') === 'freight_intensity';
	return isFreight ? 'kg CO2e/tonne-km' : '1';
}

function units(record: CsvRecord, expected: string): readonly PackFinding[] {
	const value = optionalTextOf(record, 'unit');
	if (value === null || value === expected) return [];
	return [foundAt(record, 'unit', finding('wrong_unit', { value, expected }))];
}

/** A source that is no id, such as a title or an address, is taken as it is. */
const idForm = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

function sources(record: CsvRecord, context: PackContext): readonly PackFinding[] {
	const ids = listOf(record, 'source_ids');
	if (ids.length === 0) return [foundAt(record, 'source_ids', finding('source_missing'))];
	return ids
		.filter((id) => idForm.test(id) && context.sources.every((source) => source.id !== id))
		.map((value) => foundAt(record, 'source_ids', finding('source_unknown', { value })));
}

function reviews(record: CsvRecord, { today }: PackContext): readonly PackFinding[] {
	const date = optionalTextOf(record, 'review_by');
	if (date === null || date >= today) return [];
	return [foundAt(record, 'review_by', finding('review_overdue', { date }))];
}

/**
 * A grade that the rule does not give, where the evidence of all the row's sources is at hand. What
 * rests on other sources cannot be judged here.
 */
function grades(record: CsvRecord, { evidence }: PackContext): readonly PackFinding[] {
	const category = optionalTextOf(record, 'category');
	const ids = listOf(record, 'source_ids');
	const points = evidence.filter(
		(point) => point.category === category && isCounted(point) && ids.includes(point.sourceId)
	);
	const isAtHand = ids.every((id) => points.some(({ sourceId }) => sourceId === id));
	const grade = optionalTextOf(record, 'grade');
	if (points.length === 0 || !isAtHand || grade === null) return [];
	const rule = gradeOf(points);
	if (grade === rule) return [];
	const named = { grade, rule, points: points.length, families: familiesOf(points).length };
	return [foundAt(record, 'grade', finding('grade_against_rule', named))];
}

/** The three values of a row, or null where one of them is no number; empty bounds equal the centre. */
function estimateOf(record: CsvRecord): Estimate | null {
	const central = numberIn(record, 'central');
	const low = optionalTextOf(record, 'low') === null ? central : numberIn(record, 'low');
	const high = optionalTextOf(record, 'high') === null ? central : numberIn(record, 'high');
	return low === null || central === null || high === null ? null : { low, central, high };
}

function numberIn(record: CsvRecord, column: string): number | null {
	const text = optionalTextOf(record, column);
	const value = text === null ? NaN : Number(text);
	return Number.isFinite(value) ? value : null;
}
