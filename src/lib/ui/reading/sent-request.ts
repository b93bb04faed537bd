import { fileOfBlob, fileOfBytes, missingFile, type InputFile } from '$lib/model/input-file';
import type { ReadRequest } from './held-log';

/** A file in a form that passes to a worker. */
export interface SentFile {
	readonly name: string;
	readonly size: number;
	/** Null where nothing but name and size is known of it. */
	readonly content: Blob | Uint8Array | null;
	readonly unpackedFrom: InputFile['unpackedFrom'];
	/** Its SHA-256 as far as that is known. */
	readonly sha256: string | null;
}

/** The parts of a request that are compared as the objects they are. */
type Part = 'files' | 'read' | 'mapping' | 'addedCategories' | 'pack';

/** A request in a form that passes to a worker: what is one object here has one number there. */
export interface SentRequest extends Omit<ReadRequest, 'files'> {
	readonly files: readonly SentFile[];
	readonly numbers: Readonly<Record<Part, number>>;
}

/** A file as it is sent. */
export function sentFile(file: InputFile, sha256: string | null): SentFile {
	const { name, size, origin, unpackedFrom, missing } = file;
	if (origin.kind === 'path') throw new Error(`a path on disk in a browser: ${name}`);
	const bytes = origin.kind === 'blob' ? origin.blob : origin.bytes;
	return { name, size, content: missing === true ? null : bytes, unpackedFrom, sha256 };
}

/** The file that was sent. */
export function receivedFile({ name, size, content, unpackedFrom }: SentFile): InputFile {
	if (content === null) return missingFile(name, size);
	const file = content instanceof Blob ? fileOfBlob(name, content) : fileOfBytes(name, content);
	return unpackedFrom === undefined ? file : { ...file, unpackedFrom };
}

/** Numbers objects, the same one with the same number for as long as it lives. */
export class ObjectNumbers {
	readonly #numbers = new WeakMap<object, number>();
	#next = 1;

	/** The number of an object, from 1; 0 stands for null. */
	of(part: object | null): number {
		if (part === null) return 0;
		const number = this.#numbers.get(part) ?? this.#next++;
		this.#numbers.set(part, number);
		return number;
	}

	/** The numbers of the parts of a request. */
	ofParts({ files, read, mapping, addedCategories, pack }: ReadRequest): SentRequest['numbers'] {
		return {
			files: this.of(files),
			read: this.of(read),
			mapping: this.of(mapping),
			addedCategories: this.of(addedCategories),
			pack: this.of(pack)
		};
	}
}

/** So many parts are remembered: those of the last requests, of which any may be what is held. */
const mostRemembered = 64;

/**
 * Puts requests together again as they were: what was one object is one object, so that what a
 * request changes can be told by comparing.
 */
export class ReceivedParts {
	readonly #known = new Map<number, object>();

	/** The request that was sent, with files made by `fileOf` where they are new. */
	request(sent: SentRequest, fileOf: (file: SentFile) => InputFile): ReadRequest {
		const { numbers, files, read, mapping, operatingModel, addedCategories, pack } = sent;
		return {
			files: this.#one(numbers.files, () => files.map(fileOf)),
			read: this.#one(numbers.read, () => read),
			mapping: this.#one(numbers.mapping, () => mapping),
			addedCategories: this.#one(numbers.addedCategories, () => addedCategories),
			pack: pack === null ? null : this.#one(numbers.pack, () => pack),
			operatingModel
		};
	}

	#one<Value extends object>(number: number, make: () => Value): Value {
		const value = (this.#known.get(number) as Value | undefined) ?? make();
		// What was asked for last is forgotten last.
		this.#known.delete(number);
		this.#known.set(number, value);
		for (const oldest of this.#known.keys()) {
			if (this.#known.size <= mostRemembered) break;
			this.#known.delete(oldest);
		}
		return value;
	}
}
