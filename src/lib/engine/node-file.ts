import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { InputFile } from '../model/input-file';

/** An input file on disk, read in slices. Rejects where there is no such file. */
export async function fileOfPath(path: string): Promise<InputFile> {
	const { size } = await stat(path);
	return {
		name: basename(path),
		size,
		origin: { kind: 'path', path },
		read: (from, to) => readSlice(path, from, Math.min(to, size))
	};
}

async function readSlice(path: string, from: number, to: number): Promise<Uint8Array> {
	const bytes = new Uint8Array(Math.max(0, to - from));
	const handle = await open(path, 'r');
	try {
		const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
		return bytes.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
