/** First and last year named in the texts, as `2018` or `2013-2026`; `undated` where none names one. */
export function yearSpan(texts: readonly string[]): string {
	const years = texts.flatMap((text) => text.match(/\d{4}/g) ?? []).sort();
	const first = years.at(0);
	const last = years.at(-1);
	if (first === undefined || last === undefined) return 'undated';
	return first === last ? first : `${first}-${last}`;
}
