import type { Severity } from '$lib/claims';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';

const texts = {
	misfit: m.claims_severity_misfit,
	doubt: m.claims_severity_doubt,
	fits: m.claims_severity_fits,
	unknown: m.claims_severity_unknown
} as const;

/** What a finding means for the claim, in words. */
export function severityText(severity: Severity, locale: Locale): string {
	return texts[severity]({}, { locale });
}
