import type { ReadScenarios, ScenarioTerms } from '$lib/model/read-scenario';
import type { Scenario } from '$lib/model/scenario';
import { readScenarioFragment } from '$lib/model/scenario-link';
import { keepScenarios, keptScenarios } from '$lib/ui/kept-scenarios';
import { withScenarios } from '$lib/ui/scenario-list';

/** What there is to say about where scenarios came from or go to. */
export type StoreNotice =
	'not_kept' | 'unreadable_kept' | 'unreadable_link' | 'unreadable_file' | 'from_link';

/** The reader's scenarios, kept in the browser. */
export class ScenarioStore {
	scenarios = $state.raw<readonly Scenario[]>([]);
	/** Id of the one that is open for editing. */
	chosen = $state<string | null>(null);
	notice = $state<StoreNotice | null>(null);

	/** Takes up what the browser kept. */
	open(terms: ScenarioTerms): void {
		const kept = keptScenarios(terms);
		if (kept === null) return;
		if ('problem' in kept) this.notice = 'unreadable_kept';
		else this.scenarios = kept.scenarios;
		this.chosen = this.scenarios[0]?.id ?? null;
	}

	/** Takes up what a link holds; true where it speaks of scenarios at all. */
	openLink(fragment: string, terms: ScenarioTerms): boolean {
		const read = readScenarioFragment(fragment, terms);
		if (read === null) return false;
		this.#take(read, 'unreadable_link', 'from_link');
		return true;
	}

	/** Takes up what a file holds. */
	import(read: ReadScenarios): void {
		this.#take(read, 'unreadable_file', null);
	}

	get current(): Scenario | null {
		return this.scenarios.find(({ id }) => id === this.chosen) ?? null;
	}

	/** Adds a scenario and opens it. */
	add(scenario: Scenario): void {
		this.#put(withScenarios(this.scenarios, [scenario]));
		this.chosen = this.scenarios.at(-1)!.id;
	}

	/** Puts a changed scenario in the place of the one with its id. */
	change(scenario: Scenario): void {
		this.#put(this.scenarios.map((own) => (own.id === scenario.id ? scenario : own)));
	}

	remove(id: string): void {
		const at = this.scenarios.findIndex((own) => own.id === id);
		this.#put(this.scenarios.filter((own) => own.id !== id));
		this.chosen = (this.scenarios[at] ?? this.scenarios.at(-1))?.id ?? null;
	}

	/** Puts the scenarios of before back. */
	restore(scenarios: readonly Scenario[], chosen: string | null): void {
		this.#put(scenarios);
		this.chosen = chosen;
	}

	#take(read: ReadScenarios, failed: StoreNotice, done: StoreNotice | null): void {
		if ('problem' in read) {
			this.notice = failed;
			return;
		}
		const before = this.scenarios.length;
		this.notice = done;
		this.#put(withScenarios(this.scenarios, read.scenarios));
		this.chosen = (this.scenarios[before] ?? this.scenarios.at(-1))?.id ?? null;
	}

	#put(scenarios: readonly Scenario[]): void {
		this.scenarios = scenarios;
		if (!keepScenarios(scenarios)) this.notice = 'not_kept';
	}
}
