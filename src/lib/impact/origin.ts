import type { Estimate } from '../model/estimate';
import type { Grade, Subject } from '../model/factor-pack';

/** Who said a value: the pack, or whatever took its place. */
export type OriginKind =
	| 'pack'
	| 'preset'
	| 'scenario'
	| 'run'
	| 'override'
	| 'mass_estimate'
	/** Nothing is displaced or nothing is refurbished, so that the value does not matter. */
	| 'not_needed'
	/** The term does not apply: a direct factor has no production, a production factor no direct figure. */
	| 'none';

/** Where a value of a factor comes from. */
export interface Origin {
	readonly kind: OriginKind;
	/** Ids of sources in the library. */
	readonly sourceIds: readonly string[];
	/** The user's own words for an override's source; empty marks an own assumption. */
	readonly words: string;
	/** What the value was said of, where it is the pack's or a preset's. */
	readonly subject: Subject | null;
	readonly grade: Grade | null;
}

/** A value with where it comes from. */
export interface Settled<Value = Estimate> {
	readonly value: Value;
	readonly origin: Origin;
}

/** An origin with nothing to say but its kind, and what is known beside. */
export function origin(kind: OriginKind, known: Partial<Omit<Origin, 'kind'>> = {}): Origin {
	return { kind, sourceIds: [], words: '', subject: null, grade: null, ...known };
}
