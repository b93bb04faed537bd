/** What a storage of the browser holds under a key; null where it holds nothing, or is forbidden. */
export function stored(storage: () => Storage, key: string): string | null {
	try {
		return storage().getItem(key);
	} catch {
		return null;
	}
}

/** Holds a text in a storage, or nothing any more. Where that is forbidden or full, nothing is remembered. */
export function store(storage: () => Storage, key: string, value: string | null): void {
	try {
		if (value === null) storage().removeItem(key);
		else storage().setItem(key, value);
	} catch {
		// The page works without it.
	}
}

/** A text as JSON; null where there is none, or it is not. */
export function parsed(text: string | null): unknown {
	try {
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}
