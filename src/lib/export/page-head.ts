import type { Locale } from '../messages/locale';
import { escapeMarkup } from './escape-markup';

const languages = { en: 'en', zh: 'zh-Hans' } as const;

/** What stands at the head of a page that is one file. */
export interface PageHead {
	readonly locale: Locale;
	readonly title: string;
	readonly description: string;
	/** What the page may load and run; nothing else. */
	readonly policy: readonly string[];
	/** Rules of style, each line ended. */
	readonly style: string;
}

/** The beginning of a page that is one file, up to its body. */
export function pageHead({ locale, title, description, policy, style }: PageHead): string {
	const allowed = ["default-src 'none'", "style-src 'unsafe-inline'", ...policy].join('; ');
	return `<!doctype html>
<html lang="${languages[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="generator" content="Reprise">
<meta name="description" content="${escapeMarkup(description)}">
<title>${escapeMarkup(title)}</title>
<style>
${style}</style>
</head>
`;
}
