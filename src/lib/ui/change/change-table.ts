import type { ChangeSplit, PeriodChange } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { formatFixed, massUnitFor } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { nameOf, type Labels } from '../labels';

/** What moved by category, the largest change first, as text. */
export interface ChangeTable {
	readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
	readonly rows: readonly {
		readonly category: string;
		readonly name: string;
		readonly cells: readonly {
			readonly text: string;
			readonly effect: 'total' | 'volume' | 'mix';
		}[];
	}[];
}

/** The changes of all categories that changed, with their ranges and where they come from. */
export function changeTable(
	split: ChangeSplit,
	{ byCategory }: PeriodChange,
	labels: Labels,
	locale: Locale
): ChangeTable {
	const ranges = new Map(byCategory.map(({ category, total }) => [category, total]));
	const moved = split.byCategory
		.filter(({ total, volume, mix }) => total !== 0 || volume !== 0 || mix !== 0)
		.toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total));
	const unit = massUnitFor(Math.max(0, ...moved.map(({ total }) => Math.abs(total))), locale);
	const text = (kg: number) => formatFixed(kg / unit.kg, locale, 2);
	const numbers = [
		m.change_amount({ unit: unit.many }, { locale }),
		m.change_low({}, { locale }),
		m.change_high({}, { locale }),
		m.change_volume({}, { locale }),
		m.change_mix({}, { locale })
	];
	return {
		columns: [
			{ label: m.change_category({}, { locale }), numeric: false },
			...numbers.map((label) => ({ label, numeric: true }))
		],
		rows: moved.map(({ category, total, volume, mix }) => {
			const range = ranges.get(category)!;
			const cells = [
				...[total, range.low, range.high].map((kg) => ({
					text: text(kg),
					effect: 'total' as const
				})),
				{ text: text(volume), effect: 'volume' as const },
				{ text: text(mix), effect: 'mix' as const }
			];
			return { category, name: nameOf(labels.categories, category, locale), cells };
		})
	};
}
