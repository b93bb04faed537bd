import { hashFile as hashPortably } from '$lib/ingest/load/hash-file';
import { InputError } from '$lib/model/input-error';
import type { InputFile } from '$lib/model/input-file';
import type { HashReply } from './hash.worker';

/** Above this the browser's own hash, which wants the whole file in memory, costs too much of it. */
const mostInMemory = 2 ** 28;

const known = new WeakMap<InputFile, Promise<string>>();
const found = new WeakMap<InputFile, string>();

/**
 * SHA-256 of a file as lower-case hex, by the browser's own means where that is possible. A file is
 * read for it once.
 */
export function hashFile(file: InputFile): Promise<string> {
	const before = known.get(file);
	if (before !== undefined) return before;
	const hash = hashOf(file);
	known.set(file, hash);
	hash.then(
		(sha256) => found.set(file, sha256),
		() => known.delete(file)
	);
	return hash;
}

/** Begins to hash large files, which takes seconds, beside their being read. */
export function hashAhead(files: readonly InputFile[]): void {
	for (const file of files) {
		if (file.size > mostInMemory) hashFile(file).catch(() => undefined);
	}
}

/** Says what the hash of a file is, where that is known without reading it. */
export function rememberHash(file: InputFile, sha256: string): void {
	known.set(file, Promise.resolve(sha256));
	found.set(file, sha256);
}

/** The hash of a file where it is known already, else null: nothing is read for it. */
export function hashAtHand(file: InputFile): string | null {
	return found.get(file) ?? null;
}

async function hashOf(file: InputFile): Promise<string> {
	// Pages without a secure context have no `crypto.subtle`.
	if (!isSecureContext || file.size > mostInMemory) return hashInParts(file);
	const bytes = (await file.read(0, file.size)) as Uint8Array<ArrayBuffer>;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Hashes a large file in a worker. On the page it would take seconds, for which nothing answers, the
 * engine included: its work goes on only when the page asks how far it is.
 */
function hashInParts(file: InputFile): Promise<string> {
	if (file.origin.kind !== 'blob') return hashPortably(file);
	const worker = new Worker(new URL('./hash.worker.ts', import.meta.url), { type: 'module' });
	const hash = new Promise<string>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<HashReply>) => {
			if (data === null) reject(new InputError('file_changed', { file: file.name }));
			else resolve(data);
		});
		worker.addEventListener('error', ({ message }) => reject(new Error(`hash: ${message}`)));
	});
	worker.postMessage(file.origin.blob);
	return hash.finally(() => worker.terminate());
}
