import { sizeClasses, type Category } from './category';
import {
	listOf,
	optionalNumberOf,
	optionalTextOf,
	textOf,
	wordOf,
	type CsvRecord
} from './csv-table';

/** A category from one row of a table of categories; `order` is the row's place in it. */
export function readCategory(record: CsvRecord, order: number): Category {
	return {
		id: textOf(record, 'id'),
		nameEn: textOf(record, 'name_en'),
		nameZh: textOf(record, 'name_zh'),
		group: textOf(record, 'group'),
		sizeClass: wordOf(record, 'size_class', sizeClasses),
		defaultMassKg: optionalNumberOf(record, 'default_mass_kg'),
		massSource: optionalTextOf(record, 'mass_source'),
		useCanReverse: listOf(record, 'flags').includes('use_can_reverse'),
		order
	};
}
