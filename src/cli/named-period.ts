import type { TargetGrain } from '../lib/model/target';

const pattern = /^(\d{4})(?:-(Q[1-4]|\d{2}))?$/;

/** A year, a quarter or a month as `2026`, `2026-Q3` or `2026-06`, by its first day; null for anything else. */
export function namedPeriod(
	text: string
): { readonly grain: TargetGrain; readonly from: string } | null {
	const [, year, within] = pattern.exec(text) ?? [];
	const month = within === undefined ? 1 : monthOf(within);
	if (year === undefined || month < 1 || month > 12) return null;
	return { grain: grainOf(within), from: `${year}-${String(month).padStart(2, '0')}-01` };
}

function monthOf(within: string): number {
	return within.startsWith('Q') ? (Number(within.slice(1)) - 1) * 3 + 1 : Number(within);
}

function grainOf(within: string | undefined): TargetGrain {
	if (within === undefined) return 'year';
	return within.startsWith('Q') ? 'quarter' : 'month';
}
