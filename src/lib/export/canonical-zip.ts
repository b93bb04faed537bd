import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * An Office file without what differs from run to run: the time it was made, random ids of
 * relationships, ids of bookmarks that are counted on from file to file, and the times in the archive. The same document so gives the same bytes.
 */
export function canonicalZip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
	const ids = new Map<string, string>();
	const parts = files.map(([name, content]): [string, Uint8Array] => [
		name,
		/\.(xml|rels)$/.test(name) ? strToU8(settled(strFromU8(content), ids)) : content
	]);
	return zipSync(Object.fromEntries(contentTypesFirst(parts)), { mtime: firstDay, level: 6 });
}

/** The first day that a ZIP archive can tell, in the reader's own zone, which is how archives write it. */
const firstDay = new Date(1980, 0, 1);

/** Readers of Office files look for this part at the start. */
function contentTypesFirst(parts: readonly [string, Uint8Array][]): [string, Uint8Array][] {
	const isFirst = ([name]: [string, Uint8Array]) => name === '[Content_Types].xml';
	return [...parts.filter(isFirst), ...parts.filter((part) => !isFirst(part))];
}

/** Ids are numbered in the order in which they first stand in the parts. */
function settled(xml: string, ids: Map<string, string>): string {
	const numbered = (key: string, prefix: string) => {
		if (!ids.has(key)) ids.set(key, `${prefix}${ids.size + 1}`);
		return ids.get(key)!;
	};
	return xml
		.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
		.replace(/"(rId[a-z0-9_-]{21})"/g, (_, id: string) => `"${numbered(id, 'rIdLink')}"`)
		.replace(
			/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g,
			(_, start: string, id: string) => `${start}${numbered(`bookmark ${id}`, '')}"`
		);
}
