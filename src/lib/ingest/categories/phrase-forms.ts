/** Words that say an item is used; they say nothing about what it is. */
const leading =
	/^(?:二手|闲置|全新|近全新|几乎全新|[一二三四五六七八九]成新|[1-9]\d?成新|个人|自用|转让|出售|翻新|官翻|used|second[- ]?hand|pre[- ]?owned|pre[- ]?loved|refurbished|like new)[\s:：-]*/;
const trailing =
	/[\s(（[]*(?:二手|闲置|全新|翻新|used|second[- ]?hand|pre[- ]?owned|pre[- ]?loved|refurbished)[)）\]]*$/;

/** What one of these begins or ends with. */
const mayBeModified = /^[二闲全近几一三四五六七八九\d个自转出翻官usprl]|[置手新翻dhw)）\]]$/;

/**
 * The forms in which a phrase may be known, best first: itself, without words that only say it is
 * used, and each of them with its last English word in the singular or plural.
 */
export function phraseForms(phrase: string): readonly string[] {
	const stripped = withoutModifiers(phrase);
	const bases = stripped === '' || stripped === phrase ? [phrase] : [phrase, stripped];
	return [...bases, ...bases.flatMap(otherNumbers)];
}

/** A phrase without words that only say it is used. */
export function withoutModifiers(phrase: string): string {
	if (!mayBeModified.test(phrase)) return phrase;
	let [before, text] = ['', phrase];
	while (text !== before) {
		before = text;
		text = text.replace(leading, '').replace(trailing, '').trim();
	}
	return text;
}

/**
 * The last word in the other number, by the regular English endings. A single word is only put in
 * the singular: a boot need not be footwear, and a tie no garment.
 */
export function otherNumbers(phrase: string): string[] {
	if (!/[a-z]{3}$/.test(phrase)) return [];
	return phrase.includes(' ') ? [...singulars(phrase), ...plurals(phrase)] : singulars(phrase);
}

function singulars(phrase: string): string[] {
	const forms = /[^s]s$/.test(phrase) ? [phrase.slice(0, -1)] : [];
	if (/ies$/.test(phrase)) forms.unshift(phrase.slice(0, -3) + 'y');
	if (/(?:s|x|z|ch|sh|o)es$/.test(phrase)) forms.push(phrase.slice(0, -2));
	return forms;
}

function plurals(phrase: string): string[] {
	if (/[^aeiou]y$/.test(phrase)) return [phrase.slice(0, -1) + 'ies'];
	return [phrase + (/(?:s|x|z|ch|sh)$/.test(phrase) ? 'es' : 's')];
}
