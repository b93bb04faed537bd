import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { FactorPack } from './factor-pack';
import { InputError } from './input-error';
import { fileOfBytes, type InputFile } from './input-file';
import type { Project, ProjectFile } from './project';
import { projectEntries } from './project-entries';
import type { ProjectContent } from './project-file';
import { packFileNames, readPack } from './read-pack';
import { readProject } from './read-project';
import { utf8Text } from './utf8-text';

/** A project file as it was read. */
export interface OpenedProject extends ProjectContent {
	/** A pack that the project brings with it. */
	readonly ownPack: FactorPack | null;
	/** The files of the log; null where the project was saved without them. */
	readonly trades: readonly InputFile[] | null;
}

/** Files of a log and tables of a pack: more than that is no project. */
const mostEntries = 5000;
/** Bytes of texts when unpacked: beyond that they are not what Reprise wrote. */
const mostTextBytes = 256e6;
/** Bytes of a project file, packed and unpacked: what a page can hold. */
export const mostProjectBytes = 1e9;

/**
 * A project from the bytes of its file, with the checksum of every file of the log held against it.
 * Throws `InputError`: bad_zip where the file is damaged, project_too_large where it holds more than
 * a project can, bad_project where a value is wrong, bad_pack where its own pack cannot be used.
 */
export async function readProjectFile(
	file: string,
	bytes: Uint8Array,
	hash: (file: InputFile) => Promise<string>
): Promise<OpenedProject> {
	const entries = withoutFolder(unzipped(file, bytes));
	const content = entries.get(projectEntries.project);
	if (content === undefined) missing(file, projectEntries.project);
	const project = readProject(file, utf8Text(file, content), (scenario) => scenario);
	const facts = entries.get(projectEntries.facts);
	const pack = packIn(entries);
	return {
		project,
		facts: facts === undefined ? null : utf8Text(projectEntries.facts, facts),
		pack,
		ownPack: packOf(project, pack),
		trades: await tradesIn(file, project, entries, hash)
	};
}

/** The pack that a project brings with it, from its files. */
export function packOf(
	{ pack: { id } }: Project,
	files: ReadonlyMap<string, string> | null
): FactorPack | null {
	return files === null ? null : { ...readPack(id, files), files };
}

type Entries = ReadonlyMap<string, Uint8Array>;

function unzipped(file: string, bytes: Uint8Array): Entries {
	if (bytes.length === 0) throw new InputError('empty_file', { file });
	if (bytes.length > mostProjectBytes) throw new InputError('project_too_large', { file });
	let count = 0;
	let size = 0;
	let textSize = 0;
	const filter = ({ name, originalSize }: UnzipFileInfo) => {
		count += 1;
		size += originalSize;
		if (!name.includes(projectEntries.trades)) textSize += originalSize;
		if (count > mostEntries || size > mostProjectBytes || textSize > mostTextBytes) {
			throw new InputError('project_too_large', { file });
		}
		return !name.endsWith('/') && !name.startsWith('__MACOSX/');
	};
	try {
		return new Map(Object.entries(unzipSync(bytes, { filter })));
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		throw new InputError('bad_zip', { file }, { cause });
	}
}

/** Entries as they were written, also where the whole was unpacked and packed again within a folder. */
function withoutFolder(entries: Entries): Entries {
	const { project } = projectEntries;
	if (entries.has(project)) return entries;
	const path = [...entries.keys()].find((name) => /^[^/]+\/project\.json$/.test(name));
	if (path === undefined) return entries;
	const folder = path.slice(0, -project.length);
	return new Map(
		[...entries]
			.filter(([name]) => name.startsWith(folder))
			.map(([name, bytes]) => [name.slice(folder.length), bytes])
	);
}

function packIn(entries: Entries): ReadonlyMap<string, string> | null {
	const files = packFileNames.flatMap((name): [string, string][] => {
		const bytes = entries.get(projectEntries.pack + name);
		return bytes === undefined ? [] : [[name, utf8Text(projectEntries.pack + name, bytes)]];
	});
	return files.length === 0 ? null : new Map(files);
}

async function tradesIn(
	file: string,
	{ files }: Project,
	entries: Entries,
	hash: (file: InputFile) => Promise<string>
): Promise<readonly InputFile[] | null> {
	const found = [...entries].filter(([name]) => name.startsWith(projectEntries.trades));
	if (found.length === 0 || files.length === 0) return null;
	const all: InputFile[] = [];
	for (const [index, expected] of files.entries()) {
		const start = `${projectEntries.trades}${index + 1}-`;
		const entry = found.find(([name]) => name.startsWith(start));
		if (entry === undefined) missing(file, start + expected.name);
		all.push(await checked(file, expected, entry[1], hash));
	}
	return all;
}

async function checked(
	file: string,
	{ name, bytes, sha256, synthetic }: ProjectFile,
	content: Uint8Array,
	hash: (file: InputFile) => Promise<string>
): Promise<InputFile> {
	const found = fileOfBytes(name, content);
	const received = content.length === bytes ? await hash(found) : `${content.length} B`;
	if (received === sha256) return synthetic ? { ...found, synthetic } : found;
	throw new InputError('bad_project', { file, path: name, expected: sha256, received });
}

function missing(file: string, path: string): never {
	throw new InputError('bad_project', { file, path, expected: 'a file', received: '-' });
}
