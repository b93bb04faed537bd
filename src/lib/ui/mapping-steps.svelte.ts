import type { Mapping } from './request';

/** Mappings to go back to. What fails or is cancelled leaves no trace: it goes back to what was answered. */
export class MappingSteps {
	/** The latest last. */
	#earlier = $state.raw<readonly Mapping[]>([]);
	#answered: readonly Mapping[] = [];

	get canUndo(): boolean {
		return this.#earlier.length > 0;
	}

	/** Remembers a mapping before it is changed. */
	add(mapping: Mapping): void {
		this.#earlier = [...this.#earlier, mapping];
	}

	/** The mapping before the last change, which is forgotten; undefined where there is none. */
	back(): Mapping | undefined {
		const mapping = this.#earlier.at(-1);
		this.#earlier = this.#earlier.slice(0, -1);
		return mapping;
	}

	/** Begins anew, as soon as that is answered. */
	clear(): void {
		this.#earlier = [];
	}

	/** What was asked for is answered. */
	commit(): void {
		this.#answered = this.#earlier;
	}

	/** Back to what was answered last. */
	restore(): void {
		this.#earlier = this.#answered;
	}
}
