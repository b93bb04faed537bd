import { addedCategory } from './added-category';
import type { Category } from './category';
import {
	numberOf,
	optionalNumberOf,
	optionalTextOf,
	readCsvTable,
	textOf,
	wordOf,
	type CsvRecord
} from './csv-table';
import { isOrdered, type Estimate } from './estimate';
import {
	isShare,
	mostKgCo2e,
	overrideParameters,
	unitOf,
	type FactorOverride,
	type OverrideParameter
} from './factor-override';
import { InputError, type InputErrorCode } from './input-error';
import type { Issue } from './issue';

/** What a file of overrides says: values, categories it adds, and what is doubtful about it. */
export interface FactorOverrides {
	readonly overrides: readonly FactorOverride[];
	readonly added: readonly Category[];
	readonly issues: readonly Issue[];
}

/**
 * Reads `category,parameter,low,central,high,unit,source`. Empty bounds equal the central value. A
 * category that is not known is added, in size class medium. Throws `InputError` (`bad_factors`
 * unless told) with the line where a value is missing, out of order, of another unit or out of range: 0..1 for a
 * share, a million tonnes for an amount.
 */
export function readFactorOverrides(
	file: string,
	text: string,
	categories: readonly Category[],
	code: InputErrorCode = 'bad_factors'
): FactorOverrides {
	const read = readCsvTable(file, text, code).map((record) => ({
		line: record.line,
		...override(record, categories)
	}));
	const overrides = read.filter((entry) => firstLike(entry, read) === entry);
	const known = new Set(categories.map(({ id }) => id));
	const names = new Set(overrides.map(({ category }) => category));
	const added = [...names].filter((name) => !known.has(name)).map(addedCategory);
	const issues = added.map(({ id }) => ({
		code: 'added_category' as const,
		parameters: { category: id },
		count: 1
	}));
	return { overrides, added, issues: [...issues, ...conflicts(file, read)] };
}

type ReadOverride = FactorOverride & { readonly line: number };

/** The first entry for the same parameter of the same category. */
function firstLike(entry: ReadOverride, all: readonly ReadOverride[]): ReadOverride {
	return all.find(
		({ category, parameter }) => category === entry.category && parameter === entry.parameter
	)!;
}

/** Of rows for the same value that disagree the first counts, with an issue. */
function conflicts(file: string, all: readonly ReadOverride[]): readonly Issue[] {
	return all
		.filter((entry) => disagrees(entry.value, firstLike(entry, all).value))
		.map(({ line, category, parameter }) => ({
			code: 'factor_conflict' as const,
			parameters: { file, line, category, parameter },
			count: 1
		}));
}

function disagrees(one: Estimate, other: Estimate): boolean {
	return one.low !== other.low || one.central !== other.central || one.high !== other.high;
}

function override(record: CsvRecord, categories: readonly Category[]): FactorOverride {
	const parameter = wordOf(record, 'parameter', overrideParameters);
	const value = {
		low: optionalNumberOf(record, 'low') ?? numberOf(record, 'central'),
		central: numberOf(record, 'central'),
		high: optionalNumberOf(record, 'high') ?? numberOf(record, 'central')
	};
	const text = `${value.low}, ${value.central}, ${value.high}`;
	if (!isOrdered(value)) refuse(record, 'low, central, high', text);
	const [least, most] = isShare(parameter) ? [0, 1] : [-mostKgCo2e, mostKgCo2e];
	if (value.low < least || value.high > most) refuse(record, parameter, text);
	checkUnit(record, parameter);
	return {
		category: categoryIdOf(textOf(record, 'category'), categories),
		parameter,
		value,
		source: optionalTextOf(record, 'source') ?? ''
	};
}

function checkUnit(record: CsvRecord, parameter: OverrideParameter): void {
	const unit = optionalTextOf(record, 'unit');
	if (unit !== null && unit !== unitOf(parameter)) refuse(record, 'unit', unit);
}

/** The id of a category given by id or by name in either language, else the text itself. */
function categoryIdOf(text: string, categories: readonly Category[]): string {
	const same = (name: string) => name.toLowerCase() === text.toLowerCase();
	const found = categories.find(
		({ id, nameEn, nameZh }) => same(id) || same(nameEn) || same(nameZh)
	);
	return found?.id ?? text;
}

function refuse({ file, line, code }: CsvRecord, column: string, value: string): never {
	throw new InputError(code, { file, line, column, value });
}
