import { greatest, sum } from 'd3-array';
import { formatCount } from '../messages/format/number';
import { formatKg } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { MapRow } from './map-rows';
import { estimateText } from './mark-text';
import { rankedTable } from './ranked-table';
import { saidNumber } from './said-number';
import { fitsTitle, listed, saidOf } from './words';

/** A share of the whole from which on a place is called the finding. */
const leadingShare = 0.2;

/** The unit of a map, by its largest value. */
export function mapUnit(rows: readonly MapRow[], locale: Locale): MassUnit {
	return massUnitFor(largestOf(rows), locale);
}

/** The largest amount of either sign, kg. */
export function largestOf(rows: readonly MapRow[]): number {
	return Math.max(0, ...rows.map(({ net }) => Math.abs(net?.central ?? 0)));
}

/** The finding of a map: the place that leads, with its share of the whole; else neutral. */
export function mapTitle(rows: readonly MapRow[], locale: Locale): string {
	const lead = greatest(rows, ({ net }) => net?.central ?? -Infinity);
	const total = sum(rows, ({ net }) => net?.central ?? 0);
	const central = lead?.net?.central ?? 0;
	const positive = rows.every(({ net }) => (net?.central ?? 0) >= 0);
	if (lead?.key == null || !positive || total <= 0 || central / total < leadingShare) {
		return m.figure_region_title({}, { locale });
	}
	if (!fitsTitle(lead.label)) return m.figure_region_title({}, { locale });
	const share = saidNumber(formatPercent(central / total, locale, 0), lead.key, 'share');
	return m.figure_map_title({ label: lead.label, share }, { locale });
}

/** What a place says of itself. */
export function mapLines({ label, items, net }: MapRow, locale: Locale): string[] {
	const value = net === null ? m.figure_shade_unknown({}, { locale }) : estimateText(net, locale);
	const count = items === null ? [] : [formatCount(items, locale)];
	return [label, value, ...count.map((text) => m.figure_heat_items({ items: text }, { locale }))];
}

/** Alternative text: the largest places with their values. */
export function mapDescription(rows: readonly MapRow[], locale: Locale): string {
	const most = rows
		.flatMap(({ label, net }) => (net === null ? [] : [{ label, kg: net.central }]))
		.sort((a, b) => b.kg - a.kg)
		.slice(0, 5);
	const said = most.map(({ label, kg }) => saidOf(label, formatKg(kg, locale), locale));
	return m.figure_map_description({ parts: listed(said, locale) }, { locale });
}

/** Every place as text, those too that are not on the map. */
export function mapTable(rows: readonly MapRow[], unit: MassUnit, locale: Locale) {
	const words = {
		name: '',
		neutralTitle: '',
		column: m.figure_region_column({}, { locale }),
		unknown: m.figure_region_unknown({}, { locale })
	};
	return rankedTable(rows, words, unit, locale);
}

/** Names of what has no place on the map; empty where all have one. */
export function besideNote(
	rows: readonly MapRow[],
	isOnMap: (key: string | null) => boolean,
	locale: Locale
): string[] {
	const beside = rows.filter(({ key }) => !isOnMap(key));
	if (beside.length === 0) return [];
	const value = formatKg(
		sum(beside, ({ net }) => net?.central ?? 0),
		locale
	);
	return [m.figure_map_note_beside({ value }, { locale })];
}
