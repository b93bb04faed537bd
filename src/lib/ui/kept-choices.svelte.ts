import { SvelteSet } from 'svelte/reactivity';
import { keptKey, loadMapping, noMapping, ofWords, saveMapping, withChoices } from './kept-mapping';
import { mayKeep } from './project/keep-choice';
import type { Mapping } from './request';

/** What was chosen for words of earlier logs, and what is kept of this one for the next. */
export class KeptChoices {
	/** What earlier logs decided for this one; by key. */
	applied = $state.raw<Mapping>(noMapping);
	/** False where the browser did not let us keep the last choice. */
	isStored = $state(true);
	/** False once the reader had this log forgotten: then nothing of it is kept either. */
	keeps = true;
	/** Words that were chosen for, or undone, since the log was opened; by key. */
	readonly #touched = new SvelteSet<string>();

	/** The mapping that a new log begins with. */
	begin(): Mapping {
		this.#touched.clear();
		this.keeps = true;
		this.applied = loadMapping();
		return this.applied;
	}

	/** The sample begins with none. */
	clear(): void {
		this.#touched.clear();
		this.keeps = true;
		this.applied = noMapping;
	}

	/** Keeps a mapping in which some words were chosen for just now. */
	keep(mapping: Mapping, said: Iterable<readonly [string, string | null]> = []): void {
		for (const [word] of said) this.#touched.add(keptKey(word));
		if (!this.keeps || !mayKeep()) return;
		this.isStored = saveMapping(withChoices(loadMapping(), this.#touched, mapping));
	}

	/** Forgets earlier logs; gives what is left of a mapping without them. */
	forget(mapping: Mapping): Mapping {
		const own = ofWords(mapping, this.#touched);
		this.applied = noMapping;
		const isKept = this.keeps && mayKeep();
		this.isStored = saveMapping(isKept ? withChoices(noMapping, this.#touched, own) : noMapping);
		return own;
	}

	/** Deletes what is kept, that of this log too; the mapping in force stays as it is. */
	erase(): void {
		this.keeps = false;
		saveMapping(noMapping);
	}
}
