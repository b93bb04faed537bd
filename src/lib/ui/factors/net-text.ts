import * as m from '$lib/messages/compiled/messages.js';
import { formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { FactorRow } from './factor-row';

/** How the net of one item follows from the central values in force; empty where there is none. */
export function netText(row: FactorRow, locale: Locale): string {
	if (row.net === null) return '';
	const { production, direct, displacement, service, rebound, handling } = row.values;
	const write = (value: number) => formatExact(value, locale);
	const net = write(row.net.central);
	if (direct !== null) return m.factors_net_direct({ net }, { locale });
	const added = write(handling?.central ?? 0);
	if (production === null || row.displacesNothing) {
		return m.factors_net_nothing({ added, net }, { locale });
	}
	const words = {
		production: write(production.central),
		displacement: write(displacement?.central ?? 0),
		service: write(service?.central ?? 0),
		kept: write(1 - (rebound?.central ?? 0)),
		added,
		net
	};
	return m.factors_net_product(words, { locale });
}
