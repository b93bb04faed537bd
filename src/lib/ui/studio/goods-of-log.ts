import * as m from '$lib/messages/compiled/messages.js';
import { formatKg } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { counted } from '../phrases';
import type { FigureSubject } from './figure-subject';

/** The goods of a log that have a result, in words. */
export function goodsOf({ result }: FigureSubject, locale: Locale): string {
	const { items, massKg } = result.assessment;
	if (items !== null) return counted(m.impact_subject_items, items.assessed, locale);
	const mass = formatKg(massKg?.assessed ?? 0, locale);
	return m.studio_number_goods_mass({ mass }, { locale });
}
