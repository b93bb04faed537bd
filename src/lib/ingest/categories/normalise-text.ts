/** Characters without width that slip into copied text. */
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** ASCII in which nothing but case can be changed. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Full-width letters, digits and marks as their usual forms; nothing else is changed. */
export function narrow(text: string): string {
	return /[\uff01-\uff5e\u3000]/.test(text) ? text.normalize('NFKC') : text;
}

/**
 * A text as it is compared: width, case, outer spaces, runs of spaces and invisible characters do
 * not count (Unicode NFKC, lower case).
 */
export function normaliseText(text: string): string {
	if (plain.test(text)) return text.toLowerCase();
	return text.normalize('NFKC').replace(invisible, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A column name as words: `InvoiceDate`, `invoice_date` and `Invoice date` are all `invoice date`. */
export function normaliseName(name: string): string {
	return withoutUnit(name.normalize('NFKC'))
		.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(currencyBehind, '');
}

/** A currency at the end of a name, as in `price_cny`, is a unit and not part of the name. */
const currencyBehind = /(?<=\S) (?:cny|rmb|usd|eur|gbp|jpy|hkd|twd|aud|cad|chf|krw|inr)$/;

/** A name without what stands in brackets behind it: `重量(kg)` is `重量`. */
function withoutUnit(name: string): string {
	const bare = name.replace(/[([{【].*?[)\]}】]/g, ' ').trim();
	return bare === '' ? name : bare;
}
