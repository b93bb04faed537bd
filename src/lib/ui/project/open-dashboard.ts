import { base } from '$app/paths';
import { InputError } from '$lib/model/input-error';
import { fileOfBlob } from '$lib/model/input-file';
import { rememberHash } from '../hash-file';
import { laterFile } from '../later-file';
import type { Outcome } from '../log-outcome';
import { openProject, type Run } from './open-project';

/**
 * Opens a published dashboard from its parts: the project, in which its log is counted, at once; the
 * cube, once something is asked that the counts do not answer. Throws `InputError`.
 */
export async function openDashboard(
	[project, ...cube]: readonly string[],
	run: Run
): Promise<Outcome> {
	const file = fileOfBlob(project!.split('/').at(-1)!, await fetched(project!));
	return openProject(file, run, ({ name, bytes, sha256, synthetic }) => {
		const later = laterFile(name, bytes, () => joined(cube, bytes), synthetic);
		rememberHash(later, sha256);
		return later;
	});
}

async function joined(parts: readonly string[], bytes: number): Promise<Blob> {
	const blob = new Blob(await Promise.all(parts.map(fetched)));
	if (blob.size === bytes) return blob;
	throw new InputError('link_missing', { link: parts[0]!, reason: `${blob.size} B` });
}

async function fetched(link: string): Promise<Blob> {
	const answer = await fetch(`${base}/${link}`, { credentials: 'same-origin' }).catch(
		(cause: unknown) => {
			const reason = cause instanceof Error ? cause.message : String(cause);
			throw new InputError('link_missing', { link, reason }, { cause });
		}
	);
	if (!answer.ok) throw new InputError('link_missing', { link, reason: String(answer.status) });
	return answer.blob();
}
