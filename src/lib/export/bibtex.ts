import type { CslItem } from './citation';

/** A work as an entry for BibTeX; only what is known is in it. */
export function packBibtex({ id, title, author, issued, version, note }: CslItem): string {
	const fields = [
		['author', author?.map(({ literal }) => `{${bibtexText(literal)}}`).join(' and ')],
		['title', `{${bibtexText(title)}}`],
		['year', issued?.['date-parts'][0]?.[0].toString()],
		['version', version === undefined ? undefined : bibtexText(version)],
		['note', note === undefined ? undefined : bibtexText(note)]
	];
	const lines = fields
		.filter(([, value]) => value !== undefined)
		.map(([field, value]) => `  ${field} = {${value}}`);
	return `@misc{${bibtexKey(id)},\n${lines.join(',\n')}\n}`;
}

/** A key of letters, digits, dots and hyphens: anything else may end it. */
function bibtexKey(id: string): string {
	return id.replace(/[^A-Za-z0-9.-]+/g, '-');
}

const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Text that TeX sets as it stands. */
export function bibtexText(text: string): string {
	return text.replace(/[\\~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
