import { sizeClasses } from './category';
import { overrideParameters } from './factor-override';
import { grades, legBases, parameterNames, presetSettings, subjectKinds } from './factor-pack';
import { legKinds } from './operating-model';
import type { optionalPackTables, packTables } from './read-pack';

/** What the cells of a column are. */
export interface ColumnShape {
	readonly name: string;
	readonly type: 'text' | 'number' | 'date';
	readonly required: boolean;
	/** Words that a cell may hold, where they are given. */
	readonly allowed?: readonly string[];
}

/** What a table of a pack looks like; it may have further columns. */
export interface TableShape {
	readonly columns: readonly ColumnShape[];
	/** Columns that no two rows share. */
	readonly key: readonly string[];
}

/** A table that a pack has or may have. */
export type PackTable = (typeof packTables)[number] | (typeof optionalPackTables)[number];

const text = (name: string, allowed?: readonly string[]): ColumnShape => ({
	name,
	type: 'text',
	required: true,
	allowed
});
const number = (name: string): ColumnShape => ({ name, type: 'number', required: true });
const optional = (name: string, type: ColumnShape['type'] = 'text'): ColumnShape => ({
	name,
	type,
	required: false
});

const value: readonly ColumnShape[] = [
	number('low'),
	number('central'),
	number('high'),
	text('unit'),
	text('grade', grades),
	optional('source_ids'),
	optional('review_by', 'date')
];
const subject: readonly ColumnShape[] = [text('subject_kind', subjectKinds), text('subject')];

/** The tables of a pack by file name. */
export const packShapes: Readonly<Record<PackTable, TableShape>> = {
	'production.csv': { columns: [text('category'), ...value], key: ['category'] },
	'materials.csv': { columns: [text('group'), ...value], key: ['group'] },
	'parameters.csv': {
		columns: [text('parameter', parameterNames), ...subject, ...value],
		key: ['parameter', 'subject_kind', 'subject']
	},
	'handling.csv': {
		columns: [
			text('size_class', sizeClasses),
			text('leg', legKinds),
			text('basis', legBases),
			optional('reference_mass_kg', 'number'),
			...value
		],
		key: ['size_class', 'leg']
	},
	'presets.csv': {
		columns: [
			text('id'),
			text('name_en'),
			text('name_zh'),
			text('description_en'),
			text('description_zh'),
			optional('source_ids'),
			text('only_direct', ['true', 'false'])
		],
		key: ['id']
	},
	'preset-values.csv': {
		columns: [
			text('preset'),
			text('parameter', overrideParameters),
			...subject,
			text('setting', presetSettings),
			optional('value', 'number'),
			optional('source_ids')
		],
		key: ['preset', 'parameter', 'subject_kind', 'subject']
	},
	'overrides.csv': {
		columns: [
			text('category'),
			text('parameter', overrideParameters),
			optional('low', 'number'),
			number('central'),
			optional('high', 'number'),
			optional('unit'),
			optional('source')
		],
		key: ['category', 'parameter']
	},
	'categories.csv': {
		columns: [
			text('id'),
			text('name_en'),
			text('name_zh'),
			text('group'),
			text('size_class', sizeClasses),
			optional('default_mass_kg', 'number')
		],
		key: ['id']
	}
};
