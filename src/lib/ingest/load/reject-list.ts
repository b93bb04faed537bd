import type { MessageParameters } from '../../model/issue';
import { mostRawCharacters, type Reject, type RejectReason } from '../../model/reject';

/** How many rejects are kept with line and text unless told otherwise; all are counted. */
const MOST_REJECTS = 100_000;

/** How much of a value that could not be read is kept. */
const MOST_VALUE = 100;

/** One reject of a file that is being read. */
export interface FoundReject {
	readonly line: number;
	readonly reason: RejectReason;
	readonly parameters: MessageParameters;
	readonly raw: string;
}

/** The rejects of a log, of which the first are kept. */
export class RejectList {
	readonly kept: Reject[] = [];
	readonly #most: number;

	constructor(most = MOST_REJECTS) {
		this.#most = most;
	}

	/** How many more are kept. */
	get room(): number {
		return this.#most - this.kept.length;
	}

	/** Adds rejects of one file, in the order of their lines. */
	add(input: string, found: readonly FoundReject[]): void {
		const sorted = [...found].sort((a, b) => a.line - b.line);
		for (const { line, reason, parameters, raw } of sorted.slice(0, this.room)) {
			this.kept.push({ input, line, reason, parameters, raw: raw.slice(0, mostRawCharacters) });
		}
	}

	/** Takes those rejects out, from the `first` one on, for which it holds. */
	take(first: number, holds: (reject: Reject) => boolean): readonly Reject[] {
		const rejects = this.kept.splice(first);
		this.kept.push(...rejects.filter((reject) => !holds(reject)));
		return rejects.filter(holds);
	}

	/** Puts rejects back among those from the `first` one on, all of one file, by their lines. */
	putBack(first: number, rejects: readonly Reject[]): void {
		const others = this.kept.splice(first);
		this.kept.push(...[...others, ...rejects].sort((a, b) => a.line - b.line));
	}
}

/** A value as a message names it: shortened. */
export function shownValue(value: string): string {
	return value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE)}…` : value;
}
