import { hashFile } from '$lib/ingest/load/hash-file';
import { fileOfBlob } from '$lib/model/input-file';

/** The SHA-256 of the blob that was sent, as lower-case hex; null where its bytes are no longer to be had. */
export type HashReply = string | null;

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
	hashFile(fileOfBlob('', data)).then(
		(sha256) => self.postMessage(sha256 satisfies HashReply),
		() => self.postMessage(null satisfies HashReply)
	);
});
