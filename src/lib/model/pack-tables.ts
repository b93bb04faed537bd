import type { Category } from './category';
import type { Estimate } from './estimate';
import type { FactorOverride } from './factor-override';
import { unitOf } from './factor-override';
import type { Factor, FactorPack, Subject } from './factor-pack';
import type { PackTable } from './pack-shapes';

/** A table to be written: its columns, and its rows in their order. */
export interface WritableTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number | null)[])[];
}

const subjectColumns = ['subject_kind', 'subject'];
const factorColumns = [
	'low',
	'central',
	'high',
	'unit',
	'scope',
	'geography',
	'year',
	'gwp_basis',
	'grade',
	'source_ids',
	'licence',
	'review_by',
	'note'
];

/** The tables of a pack with all their cells; those that it may have are left out where they are empty. */
export function tablesOf(pack: FactorPack): ReadonlyMap<PackTable, WritableTable> {
	const tables: [PackTable, WritableTable][] = [
		['production.csv', factorsBy('category', pack.production)],
		['materials.csv', factorsBy('group', pack.materials)],
		['parameters.csv', parameters(pack)],
		['handling.csv', handling(pack)],
		['presets.csv', presets(pack)],
		['preset-values.csv', presetValues(pack)],
		['overrides.csv', overrides(pack.overrides)],
		['categories.csv', categories(pack.categories)]
	];
	const isOptional = (name: PackTable) => name === 'overrides.csv' || name === 'categories.csv';
	return new Map(tables.filter(([name, { rows }]) => !isOptional(name) || rows.length > 0));
}

function factorCells(factor: Factor) {
	return [
		...boundCells(factor),
		factor.unit,
		factor.scope,
		factor.geography,
		factor.year,
		factor.gwpBasis,
		factor.grade,
		listCell(factor.sourceIds),
		factor.licence,
		factor.reviewBy,
		factor.note
	];
}

function boundCells({ low, central, high }: Estimate): readonly number[] {
	return [low, central, high];
}

function listCell(parts: readonly string[]): string {
	return parts.join('|');
}

function subjectCells({ kind, id }: Subject): readonly string[] {
	return [kind, id];
}

function factorsBy(key: string, factors: ReadonlyMap<string, Factor>): WritableTable {
	const rows = [...factors].map(([id, factor]) => [id, ...factorCells(factor)]);
	return { columns: [key, ...factorColumns], rows };
}

function parameters({ parameters }: FactorPack): WritableTable {
	return {
		columns: ['parameter', ...subjectColumns, ...factorColumns],
		rows: parameters.map((factor) => [
			factor.parameter,
			...subjectCells(factor.subject),
			...factorCells(factor)
		])
	};
}

function handling({ handling }: FactorPack): WritableTable {
	return {
		columns: ['size_class', 'leg', 'basis', 'reference_mass_kg', ...factorColumns],
		rows: handling.map((factor) => [
			factor.sizeClass,
			factor.leg,
			factor.basis,
			factor.referenceMassKg,
			...factorCells(factor)
		])
	};
}

function presets({ presets }: FactorPack): WritableTable {
	return {
		columns: [
			'id',
			'name_en',
			'name_zh',
			'description_en',
			'description_zh',
			'source_ids',
			'only_direct',
			'published_result',
			'gap_note_en',
			'gap_note_zh'
		],
		rows: presets.map((preset) => [
			preset.id,
			preset.nameEn,
			preset.nameZh,
			preset.descriptionEn,
			preset.descriptionZh,
			listCell(preset.sourceIds),
			String(preset.onlyDirect),
			preset.publishedResult,
			preset.gapEn,
			preset.gapZh
		])
	};
}

function presetValues({ presets }: FactorPack): WritableTable {
	return {
		columns: ['preset', 'parameter', ...subjectColumns, 'setting', 'value', 'source_ids', 'note'],
		rows: presets.flatMap(({ id, values }) =>
			values.map((value) => [
				id,
				value.parameter,
				...subjectCells(value.subject),
				value.setting,
				value.value,
				listCell(value.sourceIds),
				value.note
			])
		)
	};
}

function overrides(entries: readonly FactorOverride[]): WritableTable {
	return {
		columns: ['category', 'parameter', 'low', 'central', 'high', 'unit', 'source'],
		rows: entries.map(({ category, parameter, value, source }) => [
			category,
			parameter,
			...boundCells(value),
			unitOf(parameter),
			source
		])
	};
}

function categories(entries: readonly Category[]): WritableTable {
	return {
		columns: [
			'id',
			'name_en',
			'name_zh',
			'group',
			'size_class',
			'default_mass_kg',
			'mass_source',
			'flags'
		],
		rows: entries.map((category) => [
			category.id,
			category.nameEn,
			category.nameZh,
			category.group,
			category.sizeClass,
			category.defaultMassKg,
			category.massSource,
			category.useCanReverse ? 'use_can_reverse' : null
		])
	};
}
