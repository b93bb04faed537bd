import type { MovedRef } from '$lib/assess/trace/moved-number';
import * as m from '$lib/messages/compiled/messages.js';
import { formatPeriod } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { OwnRef } from '$lib/model/number-id';
import { comparedLog } from '../change/compared-logs';
import { partName } from '../in-view/view-dimension';
import { nameOf, type Labels } from '../labels';

/** The groups and the way of changing hands that a stream is of; empty for all of them. */
export function streamPart(
	{ groups, model }: Extract<OwnRef, { kind: 'stream' }>,
	labels: Labels,
	locale: Locale
): string {
	return [
		...groups.map((group) => partName('group', group, labels, locale)),
		...(model === null ? [] : [nameOf(labels.operatingModels, model, locale)])
	].join(m.page_list_separator({}, { locale }));
}

/** The sides that a change is between, and the category that it is of. */
export function movedPart(ref: MovedRef, labels: Labels, locale: Locale): string {
	const { effect, category } = ref;
	const { before, after } = movedSides(ref, labels, locale);
	const sides = effect === 'before' ? [before] : effect === 'after' ? [after] : [before, after];
	const both = sides.join(' → ');
	if (category === null) return both;
	return [nameOf(labels.categories, category, locale), both].join(
		m.page_list_separator({}, { locale })
	);
}

/** What both sides of a change are called: days of the log, parts of it, or another log and this one. */
function movedSides(ref: MovedRef, labels: Labels, locale: Locale) {
	if (ref.kind === 'moved') {
		const [before, after] = [ref.before, ref.after].map(({ from, to }) =>
			formatPeriod(from, to, locale)
		);
		return { before: before!, after: after! };
	}
	if (ref.kind === 'apart') {
		const [before, after] = [ref.before, ref.after].map((key) =>
			partName(ref.dimension, key, labels, locale)
		);
		return { before: before!, after: after! };
	}
	const before = comparedLog(ref.log)?.name ?? m.derivation_log_other({}, { locale });
	return { before, after: m.derivation_log_on_screen({}, { locale }) };
}
