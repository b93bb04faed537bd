import type { Locale } from '$lib/messages/locale';
import type { Claim } from '$lib/model/claim';
import type { Library } from '$lib/model/library';

/** What stands at the head of a platform's claims. */
export interface PlatformProfile {
	readonly id: string;
	readonly name: string;
	readonly trades: string;
	/** Name of the commonest operating model; null where that is mixed or not known. */
	readonly operatingModel: string | null;
}

/** The platforms that claims are about, in the order of the claims. */
export function platformProfiles(
	{ platforms, operatingModels }: Library,
	claims: readonly Claim[],
	locale: Locale
): readonly PlatformProfile[] {
	const ids = new Set(claims.map(({ platform }) => platform));
	const inLocale = (en: string, zh: string) => (locale === 'zh' ? zh : en);
	return [...ids].flatMap((wanted) => {
		const platform = platforms.find(({ id }) => id === wanted);
		if (platform === undefined) return [];
		const model = operatingModels.find(({ id }) => id === platform.operatingModel);
		return [
			{
				id: platform.id,
				name: inLocale(platform.nameEn, platform.nameZh),
				trades: inLocale(platform.tradesEn, platform.tradesZh),
				operatingModel: model === undefined ? null : inLocale(model.nameEn, model.nameZh)
			}
		];
	});
}
