import { hashFile as hashPortably } from '$lib/ingest';
import type { InputFile } from '$lib/model/input-file';

/** Above this the browser's own hash, which wants the whole file in memory, costs too much of it. */
const mostInMemory = 2 ** 28;

/** SHA-256 of a file as lower-case hex, by the browser's own means where that is possible. */
export async function hashFile(file: InputFile): Promise<string> {
	// Pages without a secure context have no `crypto.subtle`.
	if (!isSecureContext || file.size > mostInMemory) return hashPortably(file);
	const bytes = (await file.read(0, file.size)) as Uint8Array<ArrayBuffer>;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
