import * as m from '$lib/messages/compiled/messages.js';
import {
	formatAmount,
	formatCount,
	formatKg,
	formatMonth,
	formatPercent
} from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { NumberRef } from '$lib/model/number-id';
import { nameOf, type Labels } from '../labels';
import type { Derived } from './derived';

/** What a number is, as a title: "Sofas: net avoided emissions". */
export function numberTitle({ ref, number }: Derived, labels: Labels, locale: Locale): string {
	const what = kindText(number.kind, ref, labels, locale);
	const part = partText(ref, labels, locale);
	return part === '' ? what : m.derivation_title_part({ part, what }, { locale });
}

function kindText(
	kind: Derived['number']['kind'],
	ref: NumberRef,
	labels: Labels,
	locale: Locale
): string {
	if (ref.kind === 'equivalence') return nameOf(labels.equivalences, ref.id, locale);
	if (ref.kind === 'count') return countText(ref.count, locale);
	if (ref.kind === 'vehicles' && ref.category === null) {
		return m.derivation_kind_vehicles({}, { locale });
	}
	const texts = {
		net: m.derivation_kind_net,
		displaced: m.derivation_kind_displaced,
		added: m.derivation_kind_added,
		direct: m.derivation_kind_direct,
		cautious: m.derivation_kind_cautious,
		coverage: m.derivation_kind_coverage,
		stake: m.derivation_kind_stake,
		count: m.derivation_count_total,
		equivalence: m.derivation_kind_net
	};
	return texts[kind]({}, { locale });
}

function countText(count: Extract<NumberRef, { kind: 'count' }>['count'], locale: Locale): string {
	const texts = {
		total: m.derivation_count_total,
		assessed: m.derivation_count_assessed,
		unmapped: m.derivation_count_unmapped,
		withoutFactor: m.derivation_count_without_factor,
		returned: m.derivation_count_returned,
		setAside: m.derivation_count_set_aside
	};
	return texts[count]({}, { locale });
}

function partText(ref: NumberRef, labels: Labels, locale: Locale): string {
	const month = (key: string | null) =>
		key === null ? m.derivation_undated({}, { locale }) : formatMonth(key, locale);
	const category = (key: string) => nameOf(labels.categories, key, locale);
	switch (ref.kind) {
		case 'vehicles':
			return ref.category === null ? '' : category(ref.category);
		case 'cell':
			return [month(ref.month), ...ref.categories.map(category)].join(
				m.page_list_separator({}, { locale })
			);
		case 'word':
			return ref.word === null ? m.data_source_empty({}, { locale }) : ref.word;
		case 'part':
			if (ref.dimension === 'month') return month(ref.key);
			return ref.key === null
				? m.derivation_not_stated({}, { locale })
				: nameOf(namesOf(ref.dimension, labels), ref.key, locale);
		default:
			return '';
	}
}

function namesOf(dimension: string, labels: Labels) {
	if (dimension === 'category') return labels.categories;
	if (dimension === 'platform') return labels.platforms;
	if (dimension === 'region') return labels.regions;
	return dimension === 'operating_model' ? labels.operatingModels : new Map<string, never>();
}

/** A value of a number as it is printed elsewhere: "1,440 t CO₂e", "93.2 %". */
export function printedValue(
	{ number, ref }: Derived,
	value: number,
	labels: Labels,
	locale: Locale
) {
	if (number.kind === 'coverage') return formatPercent(value, locale);
	if (number.unit === 'kg') return formatKg(value, locale);
	if (number.kind === 'count') return formatCount(value, locale);
	if (ref.kind === 'equivalence') {
		const unit = labels.equivalences.get(ref.id)?.unit[locale] ?? ref.id;
		return m.derivation_amount({ amount: formatAmount(value, locale), unit }, { locale });
	}
	return m.impact_co2e({ mass: formatKg(value, locale) }, { locale });
}
