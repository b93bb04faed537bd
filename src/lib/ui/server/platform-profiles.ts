import { readFile } from 'node:fs/promises';
import { optionalTextOf, readCsvTable, textOf } from '$lib/model/csv-table';
import type { Library } from '$lib/model/library';
import type { Platform } from '$lib/model/platform';
import type { Label } from '../labels';
import { platformLogUrls } from '../platform-logs';

/** What a page says of a platform that has a synthetic log. */
export interface PlatformProfile {
	readonly id: string;
	readonly name: Label;
	/** What it trades, in words. */
	readonly trades: Label;
	readonly operatingModel: string | null;
	readonly usualCategories: readonly string[];
	/** ISO 4217; null where none is stated. */
	readonly currency: string | null;
	/** Ids of its published claims, in the order of the table. */
	readonly claims: readonly string[];
}

/** The platforms that have a synthetic log, in the library's order. */
export async function platformProfiles({ platforms }: Library): Promise<PlatformProfile[]> {
	const claims = readCsvTable('claims.csv', await readFile('data/claims.csv', 'utf8')).map(
		(record) => [textOf(record, 'id'), optionalTextOf(record, 'platform')] as const
	);
	return platforms
		.filter(({ id }) => platformLogUrls.has(id))
		.map((platform) => ({
			...profileOf(platform),
			claims: claims.filter(([, owner]) => owner === platform.id).map(([id]) => id)
		}));
}

function profileOf(platform: Platform): Omit<PlatformProfile, 'claims'> {
	const { id, nameEn, nameZh, tradesEn, tradesZh } = platform;
	const { operatingModel, usualCategories, currency } = platform;
	return {
		id,
		name: { en: nameEn, zh: nameZh },
		trades: { en: tradesEn, zh: tradesZh },
		operatingModel,
		usualCategories,
		currency
	};
}
