import type { MethodOptions } from '$lib/assess/method-options';

/**
 * Equal for options that give equal ranges, however they were come by: the order in which they were
 * chosen and choices that say nothing make no difference, nor does the language.
 */
export function optionsKey(options: MethodOptions): string {
	const said = Object.entries({ ...options, locale: null }).filter(([, value]) =>
		saysSomething(value)
	);
	return JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function saysSomething(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
