import { readCsvTable } from '../../model/csv-table';
import { InputError } from '../../model/input-error';
import type { Issue } from '../../model/issue';
import { normaliseText } from './normalise-text';

/** A user's own mapping: source category to category id or name; null leaves it unmapped on purpose. */
export type Mapping = ReadonlyMap<string, string | null>;

/**
 * Reads a mapping file, `source_category,category`. Of rows that disagree the first counts, with an
 * issue. Throws `InputError` bad_mapping where the header is another or a row has another width.
 */
export function readMapping(name: string, text: string): { mapping: Mapping; issues: Issue[] } {
	const records = readCsvTable(name, text, 'bad_mapping');
	requireHeader(name, text);
	const mapping = new Map<string, string | null>();
	const issues: Issue[] = [];
	for (const { cells, line } of records) {
		const source = cells.get('source_category')!.trim();
		const category = cells.get('category')!.trim() || null;
		const key = mappingKey(source);
		const before = mapping.get(key);
		if (before === undefined) mapping.set(key, category);
		else if (before !== category) issues.push(conflict(name, line, source, before, category));
	}
	return { mapping, issues };
}

/** How source categories are compared with a mapping: without regard to case, width and outer spaces. */
export function mappingKey(source: string): string {
	return normaliseText(source);
}

function requireHeader(name: string, text: string): void {
	const first = /^\ufeff?([^\r\n]*)/.exec(text)![1]!;
	const names = first.split(',').map((cell) => cell.trim().replace(/^"|"$/g, '').toLowerCase());
	if (names.includes('source_category') && names.includes('category')) return;
	throw new InputError('bad_mapping', { file: name, line: 1, column: '', value: first });
}

function conflict(
	file: string,
	line: number,
	source: string,
	kept: string | null,
	ignored: string | null
): Issue {
	const parameters = { file, line, source, kept: kept ?? '', ignored: ignored ?? '' };
	return { code: 'mapping_conflict', parameters, count: 1 };
}
