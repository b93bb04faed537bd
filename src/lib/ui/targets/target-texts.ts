import type { TargetRows } from '$lib/figures';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatKg, formatNumber, formatPeriod } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { numbered } from '$lib/messages/marked-text';
import { columnOf, targetDays, type Annotation, type Target } from '$lib/model/target';
import { keyName } from '../filter/filter-names';
import { nameOf, type Labels } from '../labels';
import type { AskedTarget } from './ask-target';
import { targetId } from './target-ids';

const measures = {
	net: m.target_measure_net,
	items: m.target_measure_items,
	goods: m.target_measure_goods
} as const;

/** What a target measures, in words. */
export function measureName(measure: AskedTarget['measure'], locale: Locale): string {
	return measures[measure]({}, { locale });
}

/** The part of a log that a target is set for; null for all of it. */
export function partName(part: Target['part'], labels: Labels, locale: Locale): string | null {
	if (part === null) return null;
	const { dimension, key } = part;
	if (dimension === 'group') return nameOf(labels.groups, key, locale);
	return keyName(columnOf(dimension), key, labels, locale);
}

/** A target in a few words: its period, what it measures, and of what. */
export function targetName(
	target: Target,
	measure: AskedTarget['measure'],
	labels: Labels,
	locale: Locale
): string {
	const { from, to } = targetDays(target);
	const words = { period: formatPeriod(from, to, locale), what: measureName(measure, locale) };
	const name = m.target_name_all(words, { locale });
	const part = partName(target.part, labels, locale);
	return part === null ? name : m.target_name({ name, part }, { locale });
}

/** The rows of the figure of a target. */
export function targetRows(
	{ course, measure, soFar, target }: AskedTarget,
	annotations: readonly Annotation[],
	labels: Labels,
	locale: Locale
): TargetRows {
	const { from, to } = course.period;
	const within = annotations.filter(({ day }) => day >= from && day <= to);
	const label = partName(target.part, labels, locale);
	return { ...course, measure, label, soFar, annotations: within };
}

/** What would have to happen for a target to be reached, one sentence each, whose numbers tell how they were made. */
export function needSentences(asked: AskedTarget, locale: Locale): readonly string[] {
	const { course, needs } = asked;
	const text = (value: number) => amountText(asked.measure, value, locale);
	const said = (of: Parameters<typeof targetId>[1], value: number) =>
		numbered(targetId(asked, of), text(value));
	const left = said('left', needs.left);
	if (needs.left <= 0) {
		const over = numbered(targetId(asked, 'left'), text(-needs.left));
		return [m.target_need_reached({ over }, { locale })];
	}
	if (course.stepsLeft === 0) return [m.target_need_missed({ left }, { locale })];
	if (needs.perStep === null || needs.recent === null || course.recent === null) return [];
	const say = course.step === 'month' ? m.target_need_step_month : m.target_need_step_day;
	const words = {
		left,
		steps: numbered(targetId(asked, 'each'), formatNumber(course.stepsLeft, locale)),
		each: said('each', needs.perStep),
		count: numbered(targetId(asked, 'recent'), formatNumber(course.recent.steps, locale)),
		recent: said('recent', needs.recent)
	};
	return [say(words, { locale }), ...itemSentences(asked, locale)];
}

/** What it takes in items of the kinds of late, or of each of them. */
function itemSentences(asked: AskedTarget, locale: Locale): readonly string[] {
	const { course, needs } = asked;
	const { perItem, recentItems, itemsPerStep, neededPerItem } = needs;
	if (perItem === null || recentItems === null || neededPerItem === null) return [];
	const perItemId = targetId(asked, 'per_item');
	const unit = numbered(perItemId, formatKg(perItem, locale));
	const needed = numbered(targetId(asked, 'needed_per_item'), formatKg(neededPerItem, locale));
	const each = m.target_need_each({ needed, unit }, { locale });
	if (itemsPerStep === null) {
		const cost = numbered(perItemId, formatKg(Math.abs(perItem), locale));
		return [m.target_need_costs({ unit: cost }, { locale })];
	}
	const say = course.step === 'month' ? m.target_need_items_month : m.target_need_items_day;
	const items = numbered(targetId(asked, 'items'), amountText('items', itemsPerStep, locale));
	const recent = numbered(
		targetId(asked, 'recent_items'),
		amountText('items', recentItems, locale)
	);
	return [say({ unit, items, recent }, { locale }), each];
}

function amountText(measure: AskedTarget['measure'], value: number, locale: Locale): string {
	if (measure === 'items') {
		return m.target_items({ count: formatCount(value, locale) }, { locale });
	}
	const mass = formatKg(value, locale);
	return measure === 'goods' ? m.target_goods({ mass }, { locale }) : mass;
}
