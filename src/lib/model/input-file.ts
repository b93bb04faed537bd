import { InputError } from './input-error';

/** Where the bytes of an input file are: on disk (command line), in a Blob (browser), or in memory. */
export type InputOrigin =
	| { readonly kind: 'path'; readonly path: string }
	| { readonly kind: 'blob'; readonly blob: Blob }
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array };

/** A file the user brought. Reading never changes it. */
export interface InputFile {
	/** The file's name as the user knows it, with folders only where it lay in one that was opened. */
	readonly name: string;
	/** Size in bytes. */
	readonly size: number;
	readonly origin: InputOrigin;
	/** True for a log that comes with Reprise and is invented: it is labelled wherever it is shown. */
	readonly synthetic?: true;
	/** What it was packed in, where it came out of another file. */
	readonly unpackedFrom?: { readonly file: string; readonly kind: 'zip' | 'zstd' };
	/** True where nothing but name and size was kept of the file: reading it rejects. */
	readonly missing?: true;
	/** The bytes from `from` (inclusive) to `to` (exclusive), fewer at the end of the file. */
	read(from: number, to: number): Promise<Uint8Array>;
}

/** An input file that lives in memory. */
export function fileOfBytes(name: string, bytes: Uint8Array): InputFile {
	return {
		name,
		size: bytes.length,
		origin: { kind: 'bytes', bytes },
		read: (from, to) => Promise.resolve(bytes.subarray(from, to))
	};
}

/** An input file backed by a Blob, such as the one a file input or a drop gives. */
export function fileOfBlob(name: string, blob: Blob): InputFile {
	return {
		name,
		size: blob.size,
		origin: { kind: 'blob', blob },
		read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer())
	};
}

/** A stretch of a file under its name: no bytes are copied. */
export function partOf(file: InputFile, from: number, to = file.size): InputFile {
	if (from === 0 && to === file.size) return file;
	const { origin, name } = file;
	if (origin.kind === 'blob') return fileOfBlob(name, origin.blob.slice(from, to));
	if (origin.kind === 'bytes') return fileOfBytes(name, origin.bytes.subarray(from, to));
	throw new Error('a file on disk is read as a whole');
}

/** An input file of which nothing but name and size is known. Reading it rejects with `InputError`. */
export function missingFile(name: string, size: number): InputFile {
	return {
		name,
		size,
		origin: { kind: 'bytes', bytes: new Uint8Array() },
		missing: true,
		read: () => Promise.reject(new InputError('file_not_kept', { file: name }))
	};
}
