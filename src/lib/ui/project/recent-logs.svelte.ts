import { mostRecent, recentLog, type RecentLog } from './recent-log';
import type { Keeping } from './keeping';

/** The logs that this browser keeps beside the one on screen, the latest first. */
export class RecentLogs {
	list = $state.raw<readonly RecentLog[]>([]);
	readonly #keeping: () => Promise<Keeping>;

	constructor(keeping: () => Promise<Keeping>) {
		this.#keeping = keeping;
	}

	/** Looks again what is kept; where nothing can be, there is none. */
	async look(): Promise<void> {
		const others = await this.#keeping()
			.then((keeping) => keeping.others())
			.catch(() => []);
		this.list = others.slice(0, mostRecent).flatMap((kept) => recentLog(kept) ?? []);
	}

	/** What was counted in one of them, as text; null where it is not kept any more. */
	async facts(id: string): Promise<string | null> {
		return (await this.#keeping()).facts(id);
	}
}
