import { jsonEntries, type JsonEntry } from './json-rows';
import { BatchLoader, RowGatherer } from './load-batches';
import type { FileRows, SourceFile } from './source-file';

/** Reads JSON in any of its layouts. Throws `InputError` bad_json where its list of rows is not found. */
export async function loadJson(source: SourceFile): Promise<FileRows> {
	const { file, reading, progress, signal } = source;
	const loader = new BatchLoader(source);
	const gatherer = new RowGatherer(loader);
	const watched = (bytesRead: number, bytes: number) => {
		signal?.throwIfAborted();
		progress(bytesRead, bytes);
	};
	for await (const entry of jsonEntries(file, reading, watched)) {
		gatherEntry(source, gatherer, entry);
		await gatherer.flush();
	}
	await gatherer.flush(true);
	return loader.close();
}

/** Gathers an entry as a row, or as a reject where it is none. */
export function gatherEntry(
	{ reading }: SourceFile,
	gatherer: RowGatherer,
	entry: JsonEntry
): void {
	const { line, raw } = entry;
	if ('row' in entry) {
		const cell = (index: number) => entry.row.get(reading.columns[index]!.name) ?? null;
		gatherer.add(cell, line, raw);
	} else gatherer.reject({ line, reason: entry.reason, parameters: {}, raw });
}
