import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { hashFile } from '../lib/ingest';
import type { InputFile } from '../lib/model/input-file';

/** SHA-256 by Node's own code, which is several times faster than the portable one. */
export async function hashInNode(file: InputFile): Promise<string> {
	if (file.origin.kind === 'blob') return hashFile(file);
	const hash = createHash('sha256');
	if (file.origin.kind === 'bytes') return hash.update(file.origin.bytes).digest('hex');
	for await (const chunk of createReadStream(file.origin.path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}
