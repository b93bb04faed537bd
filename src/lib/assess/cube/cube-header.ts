import type { AssessedInput } from '../../model/assessment';
import type { cubeSchema } from '../../impact';
import type { LogFacts } from '../log-facts';

/** One source of a cube; a table of a database has neither a hash nor a size. */
export interface CubeInput extends Pick<AssessedInput, 'name' | 'rows'> {
	readonly sha256: string | null;
	readonly bytes: number | null;
	readonly format: string;
	readonly encoding: string | null;
}

/** What is known of a log beside its counts, which the rows of the cube give. */
export type CubeFacts = Omit<LogFacts, 'tally' | 'inputs' | 'period' | 'filter' | 'modelDefaults'>;

/** A word that no row of a cube names: its items (or kg) on a day, and in how many trades. */
export type RareWord = readonly [word: string, day: string | null, amount: number, trades: number];

/** What stands in the file of a cube beside its rows. */
export interface CubeHeader {
	readonly schema: typeof cubeSchema;
	/** Version of Reprise that made it. */
	readonly version: string;
	readonly inputs: readonly CubeInput[];
	/** SHA-256 of all that decides what the words of a log mean, lower-case hex. */
	readonly mapping: string;
	/** Rows were kept where these columns had these values. */
	readonly where: readonly { readonly column: string; readonly value: string }[];
	/** Items (or kg) by day whose operating model neither row nor platform tells; see `LogFacts`. */
	readonly modelDefaults?: readonly (readonly [day: string | null, amount: number])[];
	/** Where later days may be put into it: the words that its rows do not name, where there are any. */
	readonly rareWords?: readonly RareWord[] | undefined;
	readonly facts: CubeFacts;
}
