import type { Estimate } from '../model/estimate';
import { formatKg, formatRange } from '../messages/format/mass';
import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';

/** A value beside a mark, in the unit of the figure; in its own where it would read as nothing. */
export function valueText(kg: number, unit: MassUnit, locale: Locale, digits = 3): string {
	const tiny = kg !== 0 && Math.abs(kg) < unit.kg / 100;
	return formatKg(kg, locale, tiny ? { digits } : { unit, digits });
}

/** A value with its range, as one sentence part: "143 t (57 to 190 t)". */
export function estimateText(net: Estimate, locale: Locale): string {
	const value = formatKg(net.central, locale);
	return m.figure_value_with_range({ value, range: formatRange(net, locale) }, { locale });
}

/** A change beside a mark, its sign always written: "+12 t", "−8 t". */
export function changeText(kg: number, unit: MassUnit, locale: Locale): string {
	const text = valueText(kg, unit, locale);
	return kg > 0 ? `+${text}` : text;
}
