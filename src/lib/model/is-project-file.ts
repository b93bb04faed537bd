import type { InputFile } from './input-file';
import { projectEnding, projectEntries } from './project-entries';

/** Whether a file is a project: by its name, or as a zip whose first entry describes one. */
export async function isProjectFile(file: InputFile): Promise<boolean> {
	if (file.name.toLowerCase().endsWith(projectEnding)) return true;
	if (file.missing === true) return false;
	const head = await file.read(0, 30 + projectEntries.project.length);
	const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
	return isZip && new TextDecoder('latin1').decode(head.subarray(30)) === projectEntries.project;
}
