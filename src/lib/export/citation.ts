import type { FactorPack } from '../model/factor-pack';
import type { Source } from '../model/source';

/** A work in CSL-JSON, the form that Zotero, Pandoc and citeproc read; only what is known is in it. */
export interface CslItem {
	readonly id: string;
	readonly type: 'dataset' | 'document';
	readonly title: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly issued?: CslDate;
	readonly publisher?: string;
	readonly version?: string;
	readonly URL?: string;
	readonly note?: string;
}

/** A year, or a first and a last one. */
export interface CslDate {
	readonly 'date-parts': readonly (readonly [number])[];
}

const name = 'Reprise';

/** The pack as a work to be cited: its id begins with the year of its release, its checksum tells it from any other. */
export function packCitation({ id, sha256 }: Pick<FactorPack, 'id' | 'sha256'>): CslItem {
	return {
		id: `reprise-${id}`,
		type: 'dataset',
		title: `${name}: avoided emissions of second-hand trade, method and factor pack ${id}`,
		author: [{ literal: name }],
		...issued(/^\d{4}(?=\.|$)/.exec(id)?.[0] ?? ''),
		version: id,
		note: `SHA-256 ${sha256}`
	};
}

/** A source of the pack as a work to be cited. */
export function sourceCitation({ id, title, publisher, year, url, licence }: Source): CslItem {
	return {
		id,
		type: 'document',
		title,
		...(publisher === '' ? {} : { author: [{ literal: publisher }], publisher }),
		...issued(year),
		...(url === null ? {} : { URL: url }),
		note: `Licence: ${licence}`
	};
}

/** A year or a span of years; nothing where a source has no date. */
function issued(year: string): { readonly issued?: CslDate } {
	const years = /^(\d{4})(?:-(\d{4}))?$/.exec(year);
	if (years === null) return {};
	const parts = years.slice(1).filter((part) => part !== undefined);
	return { issued: { 'date-parts': parts.map((part): [number] => [Number(part)]) } };
}

/** Works as the text of a CSL-JSON file. */
export function cslText(items: readonly CslItem[]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}
