/** What a key does in the list of source categories. */
export type ListKey =
	| { readonly do: 'move'; readonly by: number }
	/** Takes the candidate with this index. */
	| { readonly do: 'take'; readonly choice: number }
	| { readonly do: 'leave' | 'select' | 'confirm' | 'undo' };

/** Further than any list is long. */
const far = 1e9;

/** What a key does, or null for keys that mean nothing here. */
export function listKey(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>
): ListKey | null {
	if (event.ctrlKey || event.altKey || event.metaKey) return null;
	if (event.key === 'Enter') {
		return event.shiftKey ? { do: 'confirm' } : { do: 'take', choice: 0 };
	}
	if (/^[1-5]$/.test(event.key)) return { do: 'take', choice: Number(event.key) - 1 };
	return keys[event.key] ?? null;
}

const keys: Readonly<Record<string, ListKey>> = {
	ArrowDown: { do: 'move', by: 1 },
	j: { do: 'move', by: 1 },
	ArrowUp: { do: 'move', by: -1 },
	k: { do: 'move', by: -1 },
	PageDown: { do: 'move', by: 10 },
	PageUp: { do: 'move', by: -10 },
	Home: { do: 'move', by: -far },
	End: { do: 'move', by: far },
	x: { do: 'leave' },
	' ': { do: 'select' },
	u: { do: 'undo' }
};
