/**
 * The links in a page's own address to logs, `?log=/path/file.csv`, as often as there are files, or to
 * a cube, `?cube=file.parquet`.
 */
export function logLinks(search: string): readonly string[] {
	const asked = new URLSearchParams(search);
	return [...asked.getAll('log'), ...asked.getAll('cube')].filter((link) => link.trim() !== '');
}
