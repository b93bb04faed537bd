import * as m from '$lib/messages/compiled/messages.js';

/** Regions whose households a total can be restated in, China first. */
export const householdRegions = [
	{ id: 'CN', name: m.page_region_cn },
	{ id: 'US', name: m.page_region_us },
	{ id: 'GB', name: m.page_region_gb },
	{ id: 'JP', name: m.page_region_jp },
	{ id: 'EU', name: m.page_region_eu }
] as const;
