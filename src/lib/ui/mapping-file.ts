import { InputError } from '$lib/model/input-error';
import { optionalTextOf, readCsvTable } from '$lib/model/csv-table';

const source = 'source_category';
const target = 'category';

/**
 * The rows of a mapping file, `source_category,category`; an empty category leaves the source
 * category unmapped on purpose. Throws `InputError` where the columns are not there.
 */
export function readMappingFile(name: string, text: string): [string, string | null][] {
	const records = readCsvTable(name, text, 'bad_mapping');
	return records.map((record) => {
		if (!record.cells.has(source) || !record.cells.has(target)) {
			const column = record.cells.has(source) ? target : source;
			throw new InputError('bad_mapping', { file: name, line: 1, column, value: '' });
		}
		const word = (record.cells.get(source) ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
		return [word, optionalTextOf(record, target)];
	});
}
