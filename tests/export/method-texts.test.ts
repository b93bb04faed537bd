import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Names that hold digits and are no numbers: units, standards and kinds of checksum. */
const names = /CO2e|GWP100|ISO 14044|SHA-256/g;

test.each(['en', 'zh'])('no text of the method in %s holds a typed number', (locale) => {
	const texts = ['pages', 'appendix'].flatMap((catalogue) =>
		Object.entries(
			JSON.parse(readFileSync(`src/lib/messages/${locale}/${catalogue}.json`, 'utf8')) as object
		)
	);
	const ofMethod = texts.filter(([key]) => /^(method|appendix)_/.test(key));
	expect(ofMethod.length).toBeGreaterThan(100);
	const typed = ofMethod.filter(([, text]) => /\d/.test(JSON.stringify(text).replace(names, '')));
	expect(typed).toEqual([]);
});
