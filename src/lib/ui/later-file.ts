import { fileOfBlob, type InputFile } from '$lib/model/input-file';

const fetching = new WeakMap<InputFile, () => Promise<Blob>>();

/** A file that is fetched when it is first read: until then nothing but its name and size is there. */
export function laterFile(
	name: string,
	size: number,
	fetchIt: () => Promise<Blob>,
	synthetic = false
): InputFile {
	let blob: Promise<Blob> | null = null;
	const fetched = () => {
		blob ??= fetchIt();
		// What failed is tried again by whoever asks next.
		blob.catch(() => (blob = null));
		return blob;
	};
	const file: InputFile = {
		name,
		size,
		...(synthetic ? { synthetic } : {}),
		origin: { kind: 'bytes', bytes: new Uint8Array() },
		read: async (from, to) => new Uint8Array(await (await fetched()).slice(from, to).arrayBuffer())
	};
	fetching.set(file, fetched);
	return file;
}

/** The file with its bytes at hand: what is to be fetched first is. */
export async function atHand(file: InputFile): Promise<InputFile> {
	const fetched = fetching.get(file);
	return fetched === undefined ? file : fileOfBlob(file.name, await fetched());
}
