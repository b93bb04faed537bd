import { readFacts } from '$lib/assess/read-facts';
import type { LogFacts } from '$lib/assess/log-facts';
import { fileOfBlob } from '$lib/model/input-file';
import { isProjectFile } from '$lib/model/is-project-file';
import type { Library } from '$lib/model/library';
import { logOfProject } from '../project/open-project';
import { LogReader } from '../reading/log-reader';
import { sampleRequest, type Request } from '../request';

/** Reads another log beside the one on screen, with the words and the pack of that one. */
export async function readOtherLog(files: readonly File[], beside: Request): Promise<LogFacts> {
	const { mapping, addedCategories, pack, method } = beside;
	const read = files.map((file) => fileOfBlob(file.name, file));
	const [first] = read;
	const request = { ...sampleRequest, files: read, mapping, addedCategories, pack, method };
	const reader = new LogReader();
	const context = { signal: new AbortController().signal, onProgress: () => undefined };
	try {
		const run = (asked: Request) => reader.run(asked, context);
		const isProject = read.length === 1 && first !== undefined && (await isProjectFile(first));
		const { live } = isProject ? (await logOfProject(first, run)).outcome : await run(request);
		live.close();
		return live.facts;
	} finally {
		reader.close();
	}
}

/** What was counted in a log that is kept. Throws `InputError` where it cannot be read. */
export function keptFacts(text: string, library: Library): LogFacts {
	return readFacts('project.json', text, library);
}
