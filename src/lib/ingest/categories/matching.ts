import type { Misspellings } from './spelling';
import type { WordIndex } from './word-index';

/** Everything that matching looks words up in. */
export interface Matching {
	readonly index: WordIndex;
	/** Made when the first misspelt word is met. */
	readonly spellings: () => Misspellings;
}
