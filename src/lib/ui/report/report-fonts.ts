/** The addresses of the font files that a printed document may need. */
const urls = import.meta.glob<string>(
	[
		'/node_modules/@fontsource-variable/inter/files/inter-*-wght-normal.woff2',
		'/node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-*-wght-normal.woff2',
		'/node_modules/@fontsource-variable/noto-sans-sc/files/noto-sans-sc-*-wght-normal.woff2',
		'/node_modules/@fontsource-variable/noto-serif-sc/files/noto-serif-sc-*-wght-normal.woff2'
	],
	{ query: '?url', import: 'default', eager: true }
);

const byName = new Map(Object.entries(urls).map(([path, url]) => [path.split('/').at(-1)!, url]));

/** Fetches a font file of this site by its name. */
export async function fetchFont(file: string): Promise<Uint8Array> {
	const url = byName.get(file);
	if (url === undefined) throw new Error(`there is no font ${file}`);
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
