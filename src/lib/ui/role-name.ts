import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { ColumnRole } from '$lib/model/reading';

const names: Readonly<Record<ColumnRole, (inputs: object, options: { locale: Locale }) => string>> =
	{
		date: m.data_role_date,
		category: m.data_role_category,
		items: m.data_role_items,
		platform: m.data_role_platform,
		region: m.data_role_region,
		channel: m.data_role_channel,
		price: m.data_role_price,
		currency: m.data_role_currency,
		mass: m.data_role_mass
	};

/** What a column is taken as, in words. */
export function roleName(role: ColumnRole, locale: Locale): string {
	return names[role]({}, { locale });
}
