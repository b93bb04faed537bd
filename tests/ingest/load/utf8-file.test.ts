import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { loadLog } from '../../../src/lib/ingest/load/load-log';
import type { Engine } from '../../../src/lib/model/engine';
import { fileOfBytes, type InputFile } from '../../../src/lib/model/input-file';
import { gzipped, isCategoryWord, textFile } from '../helpers';

let engine: Engine;
beforeAll(async () => void (engine = await openNodeEngine()));
afterAll(() => engine.close());

/** 手 in GB18030. */
const hand = [0xca, 0xd6];
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const rows = 450_000;

/** Some 10 MB, which are read in three pieces. */
function gb18030File(): InputFile {
	const head = bytesOf('date,category,items\n');
	const row = [...bytesOf('2024-01-01,'), ...hand, ...bytesOf(',1234567\n')];
	const bytes = new Uint8Array(head.length + rows * row.length);
	bytes.set(head);
	for (let at = 0; at < rows; at++) bytes.set(row, head.length + at * row.length);
	return fileOfBytes('log.csv', bytes);
}

async function progressOf(file: InputFile): Promise<readonly number[]> {
	const seen: number[] = [];
	await loadLog(engine, [file], {
		isCategoryWord,
		onProgress: ({ bytesRead, bytes }) => {
			expect(bytes).toBe(file.size);
			seen.push(bytesRead);
		}
	});
	return seen;
}

describe('a file that is written anew before it is read', () => {
	test('counts from its first byte to its last, never backwards', async () => {
		const file = gb18030File();
		const seen = await progressOf(file);
		// Two pieces of 4 MiB, of which to write them anew is half.
		expect(seen.slice(0, 2)).toEqual([2 * 1024 * 1024, 4 * 1024 * 1024]);
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
		expect(seen.at(-1)).toBe(file.size);
	});

	test('does so where it was packed', async () => {
		const file = await gzipped(
			textFile(`date,category,items\n${'2024-01-01,phone,1\n'.repeat(1000)}`)
		);
		const seen = await progressOf(file);
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
		expect(seen.at(-1)).toBe(file.size);
	});

	test('is left as soon as nobody waits for it', async () => {
		const stop = new AbortController();
		const seen: number[] = [];
		const loading = loadLog(engine, [gb18030File()], {
			isCategoryWord,
			signal: stop.signal,
			onProgress: ({ bytesRead }) => {
				seen.push(bytesRead);
				stop.abort(new Error('nobody waits'));
			}
		});
		await expect(loading).rejects.toThrow('nobody waits');
		expect(seen).toEqual([2 * 1024 * 1024]);
	});
});
