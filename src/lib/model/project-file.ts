import { Zip, ZipDeflate } from 'fflate';
import { fileName } from './file-name';
import type { InputFile } from './input-file';
import { overridesCsv } from './overrides-csv';
import { writeProject, type Project } from './project';
import { projectEntries } from './project-entries';
import { packFileNames } from './read-pack';
import { safeCsv } from './safe-csv';

/** What a project file holds beside the trades. */
export interface ProjectContent {
	readonly project: Project;
	/** What is known of the log beside factors, as text; null where the log was not read. */
	readonly facts: string | null;
	/** The files of a pack of the user's own, by name; null for a pack that comes with Reprise. */
	readonly pack: ReadonlyMap<string, string> | null;
}

/** Bytes that are compressed at a time: a page that writes a large log keeps answering. */
const sliceBytes = 2 ** 18;

/** The first day that a zip file can name, in local time as the format has it. */
const firstDayOfZip = new Date(1980, 0, 1);

/**
 * Writes a project file, a zip, piece by piece. `project.json` alone is read again; mapping and
 * factors also stand in it as tables, for people and for `--mapping` and `--factors`. Files of the
 * log go in where they are given, in the order in which the project names them. Equal content gives
 * equal bytes.
 */
export async function writeProjectFile(
	content: ProjectContent,
	trades: readonly InputFile[],
	write: (piece: Uint8Array) => void
): Promise<void> {
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		write(piece);
	});
	const encoder = new TextEncoder();
	for (const [name, text] of textsOf(content)) entry(zip, name).push(encoder.encode(text), true);
	for (const [index, file] of trades.entries()) {
		await addFile(entry(zip, tradesEntry(index, file.name)), file);
	}
	zip.end();
}

function textsOf({ project, facts, pack }: ProjectContent): readonly (readonly [string, string])[] {
	const { mapping, overrides } = project;
	const words = mapping.map(({ sourceCategory, category }) => [sourceCategory, category]);
	const texts: [string, string][] = [[projectEntries.project, writeProject(project)]];
	if (mapping.length > 0) {
		texts.push([projectEntries.mapping, safeCsv(['source_category', 'category'], words)]);
	}
	if (overrides.length > 0) texts.push([projectEntries.factors, overridesCsv(overrides)]);
	if (facts !== null) texts.push([projectEntries.facts, facts]);
	for (const [name, text] of pack ?? []) {
		if (packFileNames.includes(name)) texts.push([projectEntries.pack + name, text]);
	}
	return texts;
}

/** Where a file of the log lies: its place in the log keeps files of one name apart. */
function tradesEntry(index: number, name: string): string {
	return `${projectEntries.trades}${index + 1}-${fileName(name, 'log')}`;
}

function entry(zip: Zip, name: string): ZipDeflate {
	const made = new ZipDeflate(name, { level: 6 });
	made.mtime = firstDayOfZip;
	zip.add(made);
	return made;
}

async function addFile(into: ZipDeflate, file: InputFile): Promise<void> {
	for (let from = 0; from < file.size; from += sliceBytes) {
		into.push(await file.read(from, Math.min(from + sliceBytes, file.size)));
	}
	into.push(new Uint8Array(), true);
}
