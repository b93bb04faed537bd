import type { InputFile } from '$lib/model/input-file';
import { markState } from './session-state';
import type { Session } from './session.svelte';

/**
 * Opens files that are still being found, such as those of a folder or of a link. What is asked for
 * in the meantime, or cancelled, goes before.
 */
export function openFrom(session: Session, files: Promise<readonly InputFile[]>): void {
	session.cancel();
	session.state = 'loading';
	markState('loading');
	const { request } = session;
	const isWaiting = () => session.state === 'loading' && session.request === request;
	files.then(
		(found) => {
			if (isWaiting()) session.open(found);
		},
		(error: unknown) => {
			if (isWaiting()) session.report(error);
		}
	);
}
