import type { Issue } from '../../model/issue';
import type { Reading } from '../../model/reading';

/** What is doubtful about the formats of files: sheets that were not read, and names that promise another format. */
export function formatIssues(readings: readonly Reading[]): Issue[] {
	return readings.flatMap((reading) => [...sheetIssues(reading), ...extensionIssues(reading)]);
}

/** Who chose a sheet knows that there are others. */
function sheetIssues({ file, evidence, sheets = [], otherSheets = [] }: Reading): Issue[] {
	const count = otherSheets.length;
	const isChosen = evidence.some(({ code }) => code === 'sheet_given');
	if (count === 0 || isChosen) return [];
	const read = sheets.map(({ name }) => name).join(', ');
	return [{ code: 'sheets_left', parameters: { file, read, left: otherSheets.join(', ') }, count }];
}

function extensionIssues({ file, format, evidence }: Reading): Issue[] {
	if (!evidence.some(({ code }) => code === 'other_extension')) return [];
	return [{ code: 'other_extension', parameters: { file, format: formatNames[format] }, count: 1 }];
}

/** Formats as they are called everywhere. */
const formatNames: Readonly<Record<Reading['format'], string>> = {
	csv: 'CSV',
	json: 'JSON',
	jsonl: 'JSON Lines',
	parquet: 'Parquet',
	arrow: 'Arrow',
	xlsx: 'XLSX',
	xls: 'XLS',
	ods: 'ODS',
	markup: 'HTML / XML'
};
