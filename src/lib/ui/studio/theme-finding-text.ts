import type { ThemeFinding } from '$lib/figures';
import * as m from '$lib/messages/compiled/messages.js';
import { formatNumber } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';

const sights = {
	typical: m.studio_sight_typical,
	protanopia: m.studio_sight_protanopia,
	deuteranopia: m.studio_sight_deuteranopia,
	tritanopia: m.studio_sight_tritanopia
} as const;

/** What is doubtful about a theme, in one sentence. */
export function themeFindingText(finding: ThemeFinding, locale: Locale): string {
	switch (finding.code) {
		case 'text':
		case 'mark': {
			const say = finding.code === 'text' ? m.studio_theme_text : m.studio_theme_mark;
			const [ratio, least] = [finding.ratio, finding.least].map((value) =>
				formatNumber(value, locale, 2)
			);
			return say({ name: finding.name, ratio: ratio!, least: least! }, { locale });
		}
		case 'alike': {
			const [first, second] = finding.names;
			const sight = sights[finding.vision]({}, { locale });
			return m.studio_theme_alike({ first, second, sight }, { locale });
		}
		case 'grey': {
			const [first, second] = finding.names;
			return m.studio_theme_grey({ first, second }, { locale });
		}
	}
}
