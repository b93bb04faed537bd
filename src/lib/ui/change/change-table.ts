import { changeEffects, type ChangeRanges, type ChangeSplit } from '$lib/impact';
import { effectNames } from '$lib/figures/change-steps';
import * as m from '$lib/messages/compiled/messages.js';
import { formatFixed, massUnitFor } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { nameOf, type Labels } from '../labels';
import type { ChangeNumber } from './change-number';

/** What moved by category, the largest change first, as text. */
export interface ChangeTable {
	readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
	readonly rows: readonly {
		readonly category: string;
		readonly name: string;
		readonly cells: readonly { readonly text: string; readonly number: ChangeNumber }[];
	}[];
}

/** The changes of all categories that changed, with their ranges and the effects that there are. */
export function changeTable(
	split: ChangeSplit,
	{ byCategory }: ChangeRanges,
	labels: Labels,
	locale: Locale
): ChangeTable {
	const ranges = new Map(byCategory.map(({ category, total }) => [category, total]));
	const effects = changeEffects.filter((name) =>
		split.byCategory.some((effectsOf) => effectsOf[name] !== 0)
	);
	const moved = split.byCategory
		.filter((own) => own.total !== 0 || effects.some((name) => own[name] !== 0))
		.toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total));
	const unit = massUnitFor(Math.max(0, ...moved.map(({ total }) => Math.abs(total))), locale);
	const cell = (number: ChangeNumber, kg: number) => ({
		number,
		text: formatFixed(kg / unit.kg, locale, 2)
	});
	const numbers = [
		m.change_amount({ unit: unit.many }, { locale }),
		m.change_low({}, { locale }),
		m.change_high({}, { locale }),
		...effects.map((name) => effectNames[name]({}, { locale }))
	];
	return {
		columns: [
			{ label: m.change_category({}, { locale }), numeric: false },
			...numbers.map((label) => ({ label, numeric: true }))
		],
		rows: moved.map(({ category, total, ...own }) => {
			const range = ranges.get(category)!;
			const cells = [
				...[total, range.low, range.high].map((kg) => cell('total', kg)),
				...effects.map((name) => cell(name, own[name]))
			];
			return { category, name: nameOf(labels.categories, category, locale), cells };
		})
	};
}
