import type { KeptProject } from './project-store';

/** A log that is kept, as it is listed. */
export interface RecentLog {
	readonly id: string;
	/** Names of its files. */
	readonly names: readonly string[];
	/** When it was kept, in ms since 1970. */
	readonly savedAt: number;
}

/** How many are listed at most. */
export const mostRecent = 5;

/** What a kept project is listed as; null where it cannot be read. */
export function recentLog({ id, savedAt, project }: KeptProject): RecentLog | null {
	try {
		const { files } = JSON.parse(project) as { readonly files: readonly { name: string }[] };
		return { id, savedAt, names: files.map(({ name }) => name) };
	} catch {
		return null;
	}
}
