import type { LogFacts } from '$lib/assess';
import { forgetNames } from '../change/compared-names';
import type { LiveResult } from '../live-result';
import type { Outcome } from '../log-outcome';
import type { Request } from '../request';
import { claimProject } from './claim-project';
import type { Views } from './content-of';
import { setTabProject, tabProject } from './keep-choice';
import { rangesToKeep } from './kept-ranges';
import { ProjectStore, type KeptProject } from './project-store';
import { TradeFiles, type KeptFile } from './trade-files';

/** How many logs are kept with their files: the latest ones. */
const mostWithFiles = 4;

/** What is kept of the files of a log. */
export interface KeptFiles {
	readonly kept: number;
	readonly bytes: number;
	/** What came of each file. */
	readonly each: readonly KeptFile[];
}

/**
 * Keeps the project of this tab. First what was decided and counted, in one transaction, then the
 * files: whenever it ends, what was written last is whole, and a file that was not kept is known to
 * be missing.
 */
export class Keeping {
	readonly #store: ProjectStore;
	readonly #files: TradeFiles | null;
	#id: string | null = null;
	/** The files of the log that is written under it. */
	#hashes: readonly string[] = [];
	/** What is known to be written with the project. */
	#facts: LogFacts | null = null;

	private constructor(store: ProjectStore, files: TradeFiles | null) {
		this.#store = store;
		this.#files = files;
	}

	/** Rejects where the browser lets nothing be kept. */
	static async open(): Promise<Keeping> {
		const [store, files] = await Promise.all([ProjectStore.open(), TradeFiles.open()]);
		return new Keeping(store, files);
	}

	/** The project to begin with: the one of this tab, else the one that was kept last, or null. */
	find(): Promise<KeptProject | null> {
		return this.#store.find(tabProject());
	}

	/** The project of an id, or null where it is not kept any more. */
	async project(id: string): Promise<KeptProject | null> {
		return (await this.#store.all()).find((kept) => kept.id === id) ?? null;
	}

	/** The logs that are kept beside that of this tab, the latest first. */
	async others(): Promise<readonly KeptProject[]> {
		const all = await this.#store.all();
		return all.filter(({ id, hashes }) => id !== this.#id && hashes.length > 0);
	}

	/** What was counted in the log of a project, as text; null where that is not kept. */
	facts(id: string): Promise<string | null> {
		return this.#store.facts(id);
	}

	/** What a kept project stands for. Rejects where it cannot be read. */
	async restore(
		kept: KeptProject,
		run: (request: Request) => Promise<Outcome>
	): Promise<{ readonly outcome: Outcome; readonly views: Views; readonly isPinned: boolean }> {
		const { restoreProject } = await import('./restore-project');
		const facts = await this.#store.facts(kept.id);
		const restored = await restoreProject(kept, facts, this.#files, run);
		this.#id = await claimProject(kept.id, tabProject() === kept.id);
		this.#hashes = kept.hashes;
		this.#facts = this.#id === kept.id ? restored.outcome.live.facts : null;
		setTabProject(this.#id);
		return restored;
	}

	/** Puts a project that cannot be read aside. */
	setAside(kept: KeptProject): Promise<void> {
		return this.#store.setAside(kept);
	}

	/** Writes what was decided and counted. Rejects where there is no room for it. */
	async save(request: Request, live: LiveResult, views: Views, now: number): Promise<void> {
		const [{ contentOf }, { writeProject }] = await Promise.all([
			import('./content-of'),
			import('$lib/model/project')
		]);
		const { project, facts, pack } = await contentOf(request, live, views);
		const hashes = project.files.map(({ sha256 }) => sha256);
		const id = await this.#idFor(hashes);
		const ranges = rangesToKeep(live, request);
		const kept = { id, savedAt: now, project: writeProject(project), pack, hashes, ranges };
		await this.#store.put(kept, this.#facts === live.facts ? undefined : facts);
		this.#facts = live.facts;
		setTabProject(id);
	}

	/** Another log is a project of its own, so that the one before stays; one that was kept goes on in its own. */
	async #idFor(hashes: readonly string[]): Promise<string> {
		const isSame = (other: readonly string[]) => hashes.join() === other.join();
		if (this.#id !== null && (this.#hashes.length === 0 || isSame(this.#hashes))) {
			this.#hashes = hashes;
			return this.#id;
		}
		const known = hashes.length === 0 ? [] : await this.others();
		const before = known.find((kept) => isSame(kept.hashes))?.id ?? null;
		this.#facts = null;
		this.#hashes = hashes;
		return (this.#id = await claimProject(before, false));
	}

	/** Copies the files of a log that are not kept yet, and removes those of no project. */
	saveFiles({ files }: Request): Promise<KeptFiles> {
		return exclusively(async () => {
			const { hashFile } = await import('../hash-file');
			await this.#removeOld();
			const each: KeptFile[] = [];
			for (const file of files) {
				const sha256 = await hashFile(file).catch(() => null);
				const isKept = sha256 !== null && (await this.#files?.keep(file, sha256));
				each.push(isKept || 'not_kept');
			}
			const kept = files.filter((_, index) => each[index] === 'kept');
			return { kept: kept.length, bytes: kept.reduce((sum, { size }) => sum + size, 0), each };
		});
	}

	/** Forgets the project of this tab. */
	async remove(): Promise<void> {
		this.#facts = null;
		this.#hashes = [];
		if (this.#id !== null) await this.#store.remove(this.#id);
		await exclusively(() => this.#removeOld());
	}

	/** Whether any project is kept. */
	async isAnyKept(): Promise<boolean> {
		return (await this.#store.all()).length > 0;
	}

	/** Forgets every project and every file, and the names of logs that were compared. */
	async forget(): Promise<void> {
		this.#facts = null;
		await this.#store.clear();
		forgetNames();
		setTabProject(null);
		await exclusively(() => this.#removeOld());
	}

	/**
	 * A project is written before its files: none that is needed is ever removed here. Of logs that
	 * were not looked at lately only the counts are kept.
	 */
	async #removeOld(): Promise<void> {
		const projects = (await this.#store.all()).slice(0, mostWithFiles);
		await this.#files?.keepOnly(new Set(projects.flatMap(({ hashes }) => hashes)));
	}
}

/** One tab at a time writes and removes files. */
function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
	if (!('locks' in navigator)) return work();
	return navigator.locks.request('reprise/files', work) as Promise<Result>;
}
