import { projectEnding } from '$lib/model/project-entries';
import { writeProjectFile } from '$lib/model/project-file';
import { download } from '../download';
import type { Session } from '../session.svelte';
import { contentOf, type Views } from './content-of';

/** Hands the log on screen with all that was chosen for it to the reader as a file. */
export async function saveProject(
	log: Session,
	views: Views,
	options: { readonly trades: boolean }
): Promise<void> {
	const live = await log.prepare();
	const request = log.answered;
	const content = await contentOf(request, live, views);
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const trades = options.trades ? request.files : [];
	await writeProjectFile(content, trades, (piece) => pieces.push(new Uint8Array(piece)));
	const file = new Blob(pieces);
	download(nameOf(content.project.name), file, 'application/zip');
}

/** The name of the log without its ending. */
function nameOf(log: string): string {
	const name = log.replace(/(?<=.)\.[^.]*$/, '');
	return `${name === '' ? 'reprise' : name}${projectEnding}`;
}
