import { codedText, codedTexts } from './coded-text';
import * as m from './compiled/messages.js';
import type { Locale } from './locale';

/** What a column can mean, in words. Throws for a role without a text. */
export function roleText(role: string, locale: Locale): string {
	return codedText(texts, role, {}, locale);
}

const texts = codedTexts([
	['date', m.role_date],
	['category', m.role_category],
	['items', m.role_items],
	['platform', m.role_platform],
	['region', m.role_region],
	['channel', m.role_channel],
	['model', m.role_model],
	['price', m.role_price],
	['currency', m.role_currency],
	['mass', m.role_mass]
]);
