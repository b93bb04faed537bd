import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { byteChunks } from '../sniff/byte-chunks';
import { JsonElements, JsonLines, type JsonElement } from './json-elements';
import { BatchLoader, RowGatherer } from './load-batches';
import { parseJsonRow } from './parse-json-row';
import type { FileRows, SourceFile } from './source-file';
import { utf8File } from './utf8-file';

/** Reads a JSON array or JSON lines. Throws `InputError` bad_json where there is no array of rows. */
export async function loadJson(source: SourceFile): Promise<FileRows> {
	const plain = await utf8File(source.file, source.reading);
	const loader = new BatchLoader(source);
	const gatherer = new RowGatherer(loader);
	await loader.open();
	for await (const element of jsonElements(source, plain)) {
		gather(source, gatherer, element);
		await gatherer.flush();
	}
	await gatherer.flush(true);
	return loader.close();
}

function gather({ reading }: SourceFile, gatherer: RowGatherer, element: JsonElement): void {
	const parsed = parseJsonRow(element);
	if ('row' in parsed) {
		const cell = (index: number) => parsed.row.get(reading.columns[index]!.name) ?? null;
		gatherer.add(cell, element.line, element.text);
	} else {
		const { reason } = parsed;
		gatherer.reject({ line: element.line, reason, parameters: {}, raw: element.text });
	}
}

async function* jsonElements(
	{ reading, file, progress, signal }: SourceFile,
	plain: InputFile
): AsyncGenerator<JsonElement> {
	const cutter = reading.format === 'json' ? new JsonElements() : new JsonLines();
	const decoder = new TextDecoder();
	let read = 0;
	for await (const chunk of byteChunks(plain)) {
		signal?.throwIfAborted();
		yield* cutter.push(decoder.decode(chunk, { stream: true }));
		progress((read += chunk.length), plain.size);
	}
	yield* cutter.push(decoder.decode());
	if (cutter instanceof JsonElements && !cutter.found) {
		throw new InputError('bad_json', { file: file.name });
	}
	yield* cutter.finish();
}
