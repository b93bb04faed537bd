import type { Mapping } from './request';

/**
 * A mapping with entries said later. Words that differ in case alone mean the same, and of those the
 * last one counts: so what is said last also stands last.
 */
export function mergedMapping(
	mapping: Mapping,
	entries: Iterable<readonly [string, string | null]>
): Mapping {
	const said = [...entries];
	const words = new Set(said.map(([word]) => word));
	return new Map([...[...mapping].filter(([word]) => !words.has(word)), ...said]);
}
