import type { CodeColumn } from './cube-columns';

/** A column told by coarser keys, such as categories by their groups; keys in order of appearance. */
export function recodedColumn(
	{ keys, code }: CodeColumn,
	keyOf: (key: string | null) => string | null
): CodeColumn {
	const places = new Map<string | null, number>();
	const to = Uint32Array.from(keys, (key) => {
		const coarse = keyOf(key);
		const known = places.get(coarse);
		if (known !== undefined) return known;
		places.set(coarse, places.size);
		return places.size - 1;
	});
	return { keys: [...places.keys()], code: code.map((own) => to[own]!) };
}
