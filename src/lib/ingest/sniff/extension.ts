import type { LogFormat } from '../../model/reading';

/** What the endings of names promise; an ending that is not listed promises nothing. */
const promises: Readonly<Record<string, readonly LogFormat[]>> = {
	csv: ['csv'],
	tsv: ['csv'],
	json: ['json', 'jsonl'],
	jsonl: ['jsonl', 'json'],
	ndjson: ['jsonl', 'json'],
	xlsx: ['xlsx'],
	xlsm: ['xlsx'],
	xlsb: ['xlsx'],
	xls: ['xls'],
	ods: ['ods'],
	parquet: ['parquet'],
	arrow: ['arrow'],
	feather: ['arrow']
};

/** Whether a file's name promises another format than it has. */
export function isOtherExtension(name: string, format: LogFormat): boolean {
	const ending = /\.([a-z]+)(?:\.(?:gz|zst|zstd))?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	const promised = Object.hasOwn(promises, ending) ? promises[ending]! : [];
	return promised.length > 0 && !promised.includes(format);
}
