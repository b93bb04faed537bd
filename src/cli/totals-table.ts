import * as m from '../lib/messages/compiled/messages.js';
import { formatKg } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { Assessment, NetTotal, RangedKg } from '../lib/model/assessment';
import { isSignUncertain } from '../lib/model/estimate';
import { textTable } from './text-table';

/** The terms of the total with their ranges, and what may be said of it; nothing where nothing was assessed. */
export function totalsTable(
	{ totals }: Assessment,
	isDefaultMethod: boolean,
	locale: Locale
): readonly string[] {
	const net = totals.netAvoidedKgCo2e;
	if (net === null) return [];
	const rows: readonly [string, RangedKg | null][] = [
		[m.cli_displaced({}, { locale }), totals.displacedKgCo2e],
		[m.cli_added({}, { locale }), totals.addedKgCo2e],
		[m.cli_direct({}, { locale }), totals.directKgCo2e],
		[m.cli_net({}, { locale }), net]
	];
	const shown = rows.flatMap(([label, kg]) =>
		kg === null || isNothing(kg) ? [] : [row(label, kg, locale)]
	);
	const table = textTable(
		[
			{ label: m.cli_measure({}, { locale }) },
			{ label: m.cli_column_low({}, { locale }), numeric: true },
			{ label: m.cli_column_central({}, { locale }), numeric: true },
			{ label: m.cli_column_median({}, { locale }), numeric: true },
			{ label: m.cli_column_high({}, { locale }), numeric: true }
		],
		shown
	);
	return [...table.trimEnd().split('\n'), ...remarks(net, isDefaultMethod, locale)];
}

function row(label: string, kg: RangedKg, locale: Locale): readonly string[] {
	return [
		label,
		...[kg.low, kg.central, kg.median, kg.high].map((value) => formatKg(value, locale))
	];
}

function isNothing({ low, high }: RangedKg): boolean {
	return low === 0 && high === 0;
}

function remarks(net: NetTotal, isDefaultMethod: boolean, locale: Locale): readonly string[] {
	const sign = isSignUncertain(net) ? [m.cli_sign_uncertain({}, { locale })] : [];
	const said = cautiousText(net, isDefaultMethod, locale);
	const all = said === null ? sign : [...sign, said];
	return all.length === 0 ? [] : ['', ...all];
}

/** The cautious headline, which only the default method has. */
function cautiousText(net: NetTotal, isDefaultMethod: boolean, locale: Locale): string | null {
	if (net.cautious !== null) {
		return m.cli_cautious({ value: formatKg(net.cautious, locale) }, { locale });
	}
	return isDefaultMethod && net.low <= 0 ? m.cli_cautious_none({}, { locale }) : null;
}
