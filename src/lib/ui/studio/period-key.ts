import type { Days } from '$lib/model/compared-periods';

const between = '..';

/** The key of a period: `2024-01-01..2024-03-31`. */
export function periodKey({ from, to }: Days): string {
	return `${from}${between}${to}`;
}

/** The period that a key stands for. */
export function periodOf(key: string): Days {
	const [from, to] = key.split(between) as [string, string];
	return { from, to };
}
