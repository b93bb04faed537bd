import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptRanges } from './kept-ranges';

/** A project as the browser keeps it; the texts are those of a project file. */
export interface KeptProject {
	readonly id: string;
	/** When it was kept, in ms since 1970: the last one is opened first. */
	readonly savedAt: number;
	readonly project: string;
	readonly pack: ReadonlyMap<string, string> | null;
	/** Checksums of the files of the log. */
	readonly hashes: readonly string[];
	/** What was drawn for it, so that it is back at once; earlier versions kept none. */
	readonly ranges?: KeptRanges | null;
}

interface Schema extends DBSchema {
	projects: { key: string; value: KeptProject };
	/** What was counted in the log of a project: written only when another log is read. */
	facts: { key: string; value: { readonly id: string; readonly text: string | null } };
	/** What could not be read, for a version of Reprise that can. */
	aside: { key: string; value: { readonly id: string; readonly project: unknown } };
}

/** Projects that are kept: one for each tab that has one of its own, the latest of them. */
const mostProjects = 8;

/** A database that does not answer in this time, in ms, is taken for none. */
const patience = 4000;

/**
 * The projects that this browser keeps. A project is written in one transaction: whatever happens
 * meanwhile, the one that was written last is there, whole.
 */
export class ProjectStore {
	readonly #database: IDBPDatabase<Schema>;

	private constructor(database: IDBPDatabase<Schema>) {
		this.#database = database;
	}

	/** Rejects where the browser lets nothing be kept. */
	static async open(): Promise<ProjectStore> {
		const database = openDB<Schema>('reprise', 1, {
			upgrade(made) {
				made.createObjectStore('projects', { keyPath: 'id' });
				made.createObjectStore('facts', { keyPath: 'id' });
				made.createObjectStore('aside', { keyPath: 'id' });
			},
			// A newer page in another tab goes first.
			blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
		});
		return new ProjectStore(await Promise.race([database, timeout()]));
	}

	/** The project of this id, else the one that was kept last; null where there is none. */
	async find(id: string | null): Promise<KeptProject | null> {
		const own = id === null ? undefined : await this.#database.get('projects', id);
		return own ?? (await this.all())[0] ?? null;
	}

	/** Every project, the latest first. */
	async all(): Promise<readonly KeptProject[]> {
		const projects = await this.#database.getAll('projects');
		return projects.sort((one, other) => other.savedAt - one.savedAt);
	}

	/** What was counted in the log of a project, as text; null where that is not kept. */
	async facts(id: string): Promise<string | null> {
		return (await this.#database.get('facts', id))?.text ?? null;
	}

	/** Keeps a project, with its facts where they are given; else those of before stay. */
	async put(project: KeptProject, facts?: string | null): Promise<void> {
		const change = this.#write(['projects', 'facts']);
		const writes = [change.objectStore('projects').put(project)];
		if (facts !== undefined) {
			writes.push(change.objectStore('facts').put({ id: project.id, text: facts }));
		}
		await Promise.all([...writes, change.done]);
		const old = (await this.all()).slice(mostProjects);
		for (const { id } of old) await this.remove(id);
	}

	async remove(id: string): Promise<void> {
		const change = this.#write(['projects', 'facts']);
		await Promise.all([
			change.objectStore('projects').delete(id),
			change.objectStore('facts').delete(id),
			change.done
		]);
	}

	/** Puts a project that cannot be read where it is in nobody's way. */
	async setAside(project: KeptProject): Promise<void> {
		const change = this.#write(['projects', 'aside']);
		await Promise.all([
			change.objectStore('aside').put({ id: project.id, project }),
			change.objectStore('projects').delete(project.id),
			change.done
		]);
	}

	/** Forgets all. */
	async clear(): Promise<void> {
		const change = this.#write(['projects', 'facts', 'aside']);
		const stores = [...change.objectStoreNames].map((name) => change.objectStore(name).clear());
		await Promise.all([...stores, change.done]);
	}

	#write<Names extends ('projects' | 'facts' | 'aside')[]>(names: Names) {
		return this.#database.transaction(names, 'readwrite', { durability: 'strict' });
	}
}

function timeout(): Promise<never> {
	return new Promise((_, reject) =>
		setTimeout(() => reject(new Error('the database does not answer')), patience)
	);
}
