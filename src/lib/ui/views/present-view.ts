import type { View } from '$lib/model/view';
import { methodOf } from '../project/content-of';
import type { Session } from '../session.svelte';
import { viewData } from './view-data';

/**
 * What is on screen as a view. One that leaves its project takes the values of the user's own along;
 * within the project those in force there stay in force.
 */
export async function presentView(log: Session, { leaves }: { leaves: boolean }): Promise<View> {
	const { facts, library } = await log.prepare();
	const { id, sha256 } = library.pack;
	const overrides = log.answered.method.overrides ?? [];
	return {
		filter: log.filter,
		method: methodOf(log.answered),
		overrides: leaves ? overrides : null,
		pack: { id, sha256 },
		trend: { ...log.trend },
		data: viewData(facts, overrides)
	};
}
