import { fileOfBlob, missingFile, type InputFile } from '$lib/model/input-file';

const folderName = 'trades';

/** What came of keeping a file. */
export type KeptFile = 'kept' | 'no_room' | 'not_kept';

/**
 * The files of logs in the browser's own file system, each under its checksum. A file appears there
 * when it is whole, and not before.
 */
export class TradeFiles {
	readonly #folder: FileSystemDirectoryHandle;

	private constructor(folder: FileSystemDirectoryHandle) {
		this.#folder = folder;
	}

	/** Null where the browser has no file system of its own, or lets nobody use it. */
	static async open(): Promise<TradeFiles | null> {
		try {
			const root = await navigator.storage.getDirectory();
			return new TradeFiles(await root.getDirectoryHandle(folderName, { create: true }));
		} catch {
			return null;
		}
	}

	/** The file with this checksum under its own name; one that is missing where it was not kept. */
	async file(name: string, size: number, sha256: string): Promise<InputFile> {
		const kept = await this.#kept(sha256);
		return kept?.size === size ? fileOfBlob(name, kept) : missingFile(name, size);
	}

	/** Copies a file piece by piece; never throws. */
	async keep(file: InputFile, sha256: string): Promise<KeptFile> {
		if ((await this.#kept(sha256))?.size === file.size) return 'kept';
		if (file.missing === true) return 'not_kept';
		if (!(await hasRoom(file.size))) return 'no_room';
		try {
			await this.#write(file, sha256);
			return 'kept';
		} catch (error) {
			return isNoRoom(error) ? 'no_room' : 'not_kept';
		}
	}

	/** Removes every file but those with these checksums. */
	async keepOnly(hashes: ReadonlySet<string>): Promise<void> {
		const names: string[] = [];
		for await (const name of this.#folder.keys()) names.push(name);
		for (const name of names) {
			if (!hashes.has(name)) await this.#folder.removeEntry(name).catch(() => undefined);
		}
	}

	async #kept(sha256: string): Promise<File | null> {
		try {
			return await (await this.#folder.getFileHandle(sha256)).getFile();
		} catch {
			return null;
		}
	}

	/** What is written takes the file's place when it is closed: half a file is never seen. */
	async #write(file: InputFile, sha256: string): Promise<void> {
		const handle = await this.#folder.getFileHandle(sha256, { create: true });
		const writable = await handle.createWritable();
		if (file.origin.kind === 'blob') return file.origin.blob.stream().pipeTo(writable);
		const bytes = (await file.read(0, file.size)) as Uint8Array<ArrayBuffer>;
		return new Blob([bytes]).stream().pipeTo(writable);
	}
}

/** Whether the browser refused because its room is used up. */
export function isNoRoom(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Bytes that the browser would still take, or null where it does not say. */
export async function roomLeft(): Promise<number | null> {
	try {
		const { quota, usage } = await navigator.storage.estimate();
		return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
	} catch {
		return null;
	}
}

async function hasRoom(bytes: number): Promise<boolean> {
	const room = await roomLeft();
	return room === null || bytes < room;
}
