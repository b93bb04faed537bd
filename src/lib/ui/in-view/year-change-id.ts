import { comparedPeriod, latestPeriod } from '$lib/model/compared-periods';
import { shareId } from '$lib/model/number-id';

/**
 * The name of how much more, or less, the last twelve months avoided than the twelve before, as a share
 * of these; undefined where there are no two years of months.
 */
export function yearChangeId(
	months: readonly { readonly month: string | null }[]
): string | undefined {
	const days = months.flatMap(({ month }) => (month === null ? [] : [`${month}-01`])).sort();
	const after = days.length === 0 ? null : latestPeriod({ from: days[0]!, to: days.at(-1)! });
	if (after === null) return undefined;
	const before = comparedPeriod(after, 'previous');
	const moved = { kind: 'moved', category: null, before, after } as const;
	return shareId({ ...moved, effect: 'total' }, { ...moved, effect: 'before' });
}
