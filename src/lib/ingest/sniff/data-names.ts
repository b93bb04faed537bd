/** Endings of the names of files that can hold trades. */
export const dataEndings: readonly string[] = [
	...['csv', 'tsv', 'tab', 'txt', 'psv', 'dat', 'log'],
	...['json', 'jsonl', 'ndjson', 'geojson'],
	...['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods'],
	...['parquet', 'pq', 'arrow', 'arrows', 'feather', 'ipc']
];

/** Endings of packed files: with one of these on top of another ending, or alone for an archive. */
export const packedEndings: readonly string[] = ['gz', 'zst'];

/** Whether a file's name says that it can hold trades. */
export function isDataName(name: string): boolean {
	const parts = name.toLowerCase().split('.');
	const ending = parts.at(-1)!;
	return dataEndings.includes(packedEndings.includes(ending) ? (parts.at(-2) ?? '') : ending);
}

/** Whether a path leads to what a system keeps beside a user's files. */
export function isHousekeeping(path: string): boolean {
	return path
		.split('/')
		.some((part) => /^(?:__MACOSX|\..*|~\$.*|thumbs\.db|desktop\.ini)$/i.test(part));
}
