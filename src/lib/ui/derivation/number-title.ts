import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatDate, formatKg, formatMonth } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { OwnRef } from '$lib/model/number-id';
import { inputName } from '../certainty-rows';
import { nameOf, type Labels } from '../labels';
import type { Derived } from './derived';
import { targetName } from '../targets/target-texts';
import { movedPart, streamPart } from './part-title';
import { selectionTitle } from './selection-title';

/** What a number is, as a title: "Sofas: net avoided emissions". */
export function numberTitle({ ref, number }: Derived, labels: Labels, locale: Locale): string {
	const title = refTitle(ref, labels, locale, number.kind === 'stake');
	return ref.kind === 'rows' ? rowsTitle(title, number.part, locale) : title;
}

/** A count of rows with the file that it is of. */
export function rowsTitle(what: string, file: string | null, locale: Locale): string {
	return file === null ? what : m.derivation_rows_of_file({ what, name: file }, { locale });
}

/** The same for a number that is only named; `atStake` for a word that is not mapped. */
export function refTitle(ref: OwnRef, labels: Labels, locale: Locale, atStake = false): string {
	const what = atStake ? m.derivation_kind_stake({}, { locale }) : kindText(ref, labels, locale);
	const part = partText(ref, labels, locale);
	return part === '' ? what : m.derivation_title_part({ part, what }, { locale });
}

function kindText(ref: OwnRef, labels: Labels, locale: Locale): string {
	switch (ref.kind) {
		case 'equivalence':
			return nameOf(labels.equivalences, ref.id, locale);
		case 'count':
			return countText(ref.count, locale);
		case 'total':
			return termText(ref.term, locale);
		case 'selected':
			return ref.term === 'count'
				? m.derivation_count_total({}, { locale })
				: termText(ref.term, locale);
		case 'target':
		case 'rows':
			return askedText(ref, locale);
		case 'vehicles':
			return ref.category === null
				? m.derivation_kind_vehicles({}, { locale })
				: m.derivation_kind_net({}, { locale });
		case 'bound': {
			const texts = { low: m.derivation_kind_bound_low, high: m.derivation_kind_bound_high };
			return texts[ref.bound]({}, { locale });
		}
		case 'share':
			return ref.input === null
				? m.derivation_kind_interaction({}, { locale })
				: m.derivation_kind_share({}, { locale });
		case 'first':
			return m.derivation_kind_first({ draws: formatCount(ref.draws, locale) }, { locale });
		case 'stream': {
			const texts = {
				gain: m.derivation_kind_stream_gain,
				cost: m.derivation_kind_stream_cost,
				stays: m.derivation_kind_stream_stays,
				short: m.derivation_kind_stream_short,
				through: m.derivation_kind_stream_through
			};
			return texts[ref.flow]({}, { locale });
		}
		case 'moved':
		case 'moved_from':
		case 'apart': {
			const texts = {
				before: m.derivation_kind_net,
				after: m.derivation_kind_net,
				total: m.derivation_kind_moved,
				volume: m.derivation_kind_moved_volume,
				mix: m.derivation_kind_moved_mix
			};
			return texts[ref.effect]({}, { locale });
		}
		case 'pair': {
			const say = ref.how === 'over' ? m.derivation_kind_over : m.derivation_kind_less;
			const [of, by] = [ref.of, ref.by].map((own) => refTitle(own, labels, locale));
			return say({ of: of!, by: by! }, { locale });
		}
		case 'draws':
		case 'chance': {
			const words = { from: formatKg(ref.from, locale), to: formatKg(ref.to, locale) };
			const say = ref.kind === 'draws' ? m.derivation_kind_draws : m.derivation_kind_chance;
			return say(words, { locale });
		}
		default:
			return (kindTexts[ref.kind as keyof typeof kindTexts] ?? m.derivation_kind_net)(
				{},
				{ locale }
			);
	}
}

const kindTexts = {
	cautious: m.derivation_kind_cautious,
	coverage: m.derivation_kind_coverage,
	swing: m.derivation_kind_swing,
	settled: m.derivation_kind_settled,
	break_even: m.derivation_kind_break_even,
	per_item: m.derivation_kind_per_item,
	per_row: m.derivation_kind_per_row,
	portion: m.derivation_kind_portion,
	doubt: m.derivation_kind_doubt,
	change: m.derivation_kind_change,
	ratio: m.derivation_kind_ratio,
	times: m.derivation_kind_times,
	word_count: m.derivation_kind_word_count,
	item: m.derivation_kind_item
} as const;

function askedText(ref: Extract<OwnRef, { kind: 'target' | 'rows' }>, locale: Locale): string {
	const texts = {
		pace: m.derivation_target_pace,
		forecast: m.derivation_target_forecast,
		left: m.derivation_target_left,
		each: m.derivation_target_each,
		recent: m.derivation_target_recent,
		recent_items: m.derivation_target_recent_items,
		per_item: m.derivation_target_per_item,
		items: m.derivation_target_items,
		needed_per_item: m.derivation_target_needed,
		read: m.derivation_rows_read,
		loaded: m.derivation_rows_loaded,
		rejected: m.derivation_rows_rejected,
		filtered: m.derivation_rows_filtered
	};
	return texts[ref.kind === 'target' ? ref.of : ref.count]({}, { locale });
}

function termText(term: Extract<OwnRef, { kind: 'total' }>['term'], locale: Locale): string {
	const texts = {
		net: m.derivation_kind_net,
		displaced: m.derivation_kind_displaced,
		added: m.derivation_kind_added,
		direct: m.derivation_kind_direct
	};
	return texts[term]({}, { locale });
}

function countText(count: Extract<OwnRef, { kind: 'count' }>['count'], locale: Locale): string {
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

function partText(ref: OwnRef, labels: Labels, locale: Locale): string {
	const month = (key: string | null) =>
		key === null ? m.derivation_undated({}, { locale }) : formatMonth(key, locale);
	const category = (key: string) => nameOf(labels.categories, key, locale);
	switch (ref.kind) {
		case 'vehicles':
		case 'change':
			return ref.category === null ? '' : category(ref.category);
		case 'cell':
			return [month(ref.month), ...ref.categories.map(category)].join(
				m.page_list_separator({}, { locale })
			);
		case 'moved':
		case 'moved_from':
		case 'apart':
			return movedPart(ref, labels, locale);
		case 'item': {
			const model = nameOf(labels.operatingModels, ref.operatingModel, locale);
			return [category(ref.category), model].join(m.page_list_separator({}, { locale }));
		}
		case 'selected':
			return selectionTitle(ref.selection, labels, locale);
		case 'stream':
			return streamPart(ref, labels, locale);
		case 'target':
			return targetPart(ref, labels, locale);
		case 'portion':
			return partText(ref.of[ref.at]!, labels, locale);
		case 'word':
		case 'word_count':
			return ref.word === null ? m.data_source_empty({}, { locale }) : ref.word;
		case 'bound':
		case 'swing':
		case 'share':
			return ref.input === null ? '' : inputName(ref.input, labels, locale);
		case 'part':
			if (ref.dimension === 'month') return month(ref.key);
			return ref.key === null
				? m.derivation_not_stated({}, { locale })
				: nameOf(namesOf(ref.dimension, labels), ref.key, locale);
		default:
			return '';
	}
}

function targetPart(
	{ target, day }: Extract<OwnRef, { kind: 'target' }>,
	labels: Labels,
	locale: Locale
): string {
	const name = targetName(target, target.measure, labels, locale);
	if (day === null) return name;
	const end = m.derivation_days_to({ day: formatDate(day, locale) }, { locale });
	return [name, end].join(m.page_list_separator({}, { locale }));
}

function namesOf(dimension: string, labels: Labels) {
	if (dimension === 'category') return labels.categories;
	if (dimension === 'platform') return labels.platforms;
	if (dimension === 'region') return labels.regions;
	return dimension === 'operating_model' ? labels.operatingModels : new Map<string, never>();
}
