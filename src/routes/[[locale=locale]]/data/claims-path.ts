import type { Locale } from '$lib/messages/locale';
import { pathIn } from '$lib/ui/locale';

/** Whether the site has a page of claims: a link to a page that is not there fails the build. */
const hasClaimsPage: boolean = false;

/** Where a claim is audited, or null while there is no such page. */
export function claimsPath(claim: string, locale: Locale): string | null {
	return hasClaimsPage ? `${pathIn(locale, '/claims/')}#${claim}` : null;
}
