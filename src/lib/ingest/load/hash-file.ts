import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { InputFile } from '../../model/input-file';
import { byteChunks } from '../sniff/byte-chunks';

/** The SHA-256 of a file's bytes as it lies on disk, in lower-case hexadecimal. */
export async function hashFile(file: InputFile): Promise<string> {
	const hash = sha256.create();
	for await (const chunk of byteChunks(file)) hash.update(chunk);
	return bytesToHex(hash.digest());
}
