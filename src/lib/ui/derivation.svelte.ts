import { getContext, setContext } from 'svelte';

/** What an address holds in front of the name of a number whose derivation it opens. */
const mark = '#how=';

/** Which number's derivation is open. The address says so too, so that it can be sent to others. */
export class Derivation {
	/** The name of the number, or null. */
	id = $state<string | null>(null);
	readonly #address: (hash: string) => void;

	/** Puts `hash` at the end of the page's address; empty takes it away. */
	constructor(address: (hash: string) => void) {
		this.#address = address;
	}

	open(id: string): void {
		this.id = id;
		this.#address(mark + id);
	}

	close(): void {
		if (this.id === null) return;
		this.id = null;
		this.#address('');
	}

	/** Follows the address, where it names a number. */
	follow(hash: string): void {
		this.id = hash.startsWith(mark) ? hash.slice(mark.length) : null;
	}
}

const key = Symbol('derivation');

/** Starts the derivations of this page. */
export function startDerivation(address: (hash: string) => void): Derivation {
	return setContext(key, new Derivation(address));
}

/** The derivations of this page: `open` shows how a number was made. */
export function derivation(): Derivation {
	return getContext<Derivation>(key);
}
