import { sizeClasses } from './category';
import {
	listOf,
	numberOf,
	optionalNumberOf,
	optionalTextOf,
	textOf,
	wordOf,
	type CsvRecord
} from './csv-table';
import { isOrdered } from './estimate';
import { overrideParameters } from './factor-override';
import {
	grades,
	legBases,
	parameterNames,
	presetSettings,
	subjectKinds,
	type Factor,
	type HandlingFactor,
	type ParameterFactor,
	type Preset,
	type PresetValue,
	type Provenance,
	type Subject
} from './factor-pack';
import { InputError } from './input-error';
import { legKinds } from './operating-model';

function factor(record: CsvRecord): Factor {
	const value = {
		low: numberOf(record, 'low'),
		central: numberOf(record, 'central'),
		high: numberOf(record, 'high')
	};
	if (!isOrdered(value)) {
		const { file, line } = record;
		const text = `${value.low}, ${value.central}, ${value.high}`;
		throw new InputError('bad_pack', { file, line, column: 'low, central, high', value: text });
	}
	return {
		...value,
		unit: textOf(record, 'unit'),
		grade: wordOf(record, 'grade', grades),
		sourceIds: listOf(record, 'source_ids'),
		...provenance(record)
	};
}

function provenance(record: CsvRecord): Provenance {
	return {
		scope: optionalTextOf(record, 'scope'),
		geography: optionalTextOf(record, 'geography'),
		year: optionalTextOf(record, 'year'),
		gwpBasis: optionalTextOf(record, 'gwp_basis'),
		licence: optionalTextOf(record, 'licence'),
		reviewBy: optionalTextOf(record, 'review_by'),
		note: optionalTextOf(record, 'note')
	};
}

/** Factors by the id in a column. */
export function factorsBy(key: string, records: readonly CsvRecord[]): ReadonlyMap<string, Factor> {
	return new Map(records.map((record) => [textOf(record, key), factor(record)]));
}

function subject(record: CsvRecord): Subject {
	return { kind: wordOf(record, 'subject_kind', subjectKinds), id: textOf(record, 'subject') };
}

/** A row of `parameters.csv`. */
export function parameterFactor(record: CsvRecord): ParameterFactor {
	const parameter = wordOf(record, 'parameter', parameterNames);
	return { ...factor(record), parameter, subject: subject(record) };
}

/** A row of `handling.csv`. */
export function handlingFactor(record: CsvRecord): HandlingFactor {
	return {
		...factor(record),
		sizeClass: wordOf(record, 'size_class', sizeClasses),
		leg: wordOf(record, 'leg', legKinds),
		basis: wordOf(record, 'basis', legBases),
		referenceMassKg: optionalNumberOf(record, 'reference_mass_kg')
	};
}

/** The rows of `presets.csv` with what the rows of `preset-values.csv` set. */
export function presets(
	records: readonly CsvRecord[],
	values: readonly CsvRecord[]
): readonly Preset[] {
	return records.map((record) => {
		const id = textOf(record, 'id');
		return {
			id,
			nameEn: textOf(record, 'name_en'),
			nameZh: textOf(record, 'name_zh'),
			descriptionEn: textOf(record, 'description_en'),
			descriptionZh: textOf(record, 'description_zh'),
			publishedResult: optionalTextOf(record, 'published_result'),
			gapEn: optionalTextOf(record, 'gap_note_en'),
			gapZh: optionalTextOf(record, 'gap_note_zh'),
			sourceIds: listOf(record, 'source_ids'),
			onlyDirect: wordOf(record, 'only_direct', ['true', 'false']) === 'true',
			values: values.filter((value) => textOf(value, 'preset') === id).map(presetValue)
		};
	});
}

/** A setting; only one that says `value` has a value of its own. */
function presetValue(record: CsvRecord): PresetValue {
	const setting = wordOf(record, 'setting', presetSettings);
	return {
		parameter: wordOf(record, 'parameter', overrideParameters),
		subject: subject(record),
		setting,
		value: setting === 'value' ? numberOf(record, 'value') : null,
		sourceIds: listOf(record, 'source_ids'),
		note: optionalTextOf(record, 'note')
	};
}
