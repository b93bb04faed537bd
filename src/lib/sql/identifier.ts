/** A column or table name as SQL text, quoted: the only door for names into statements. */
export function identifier(name: string): string {
	if (name.length === 0) throw new Error('empty identifier');
	if (name.includes('\0')) throw new Error('identifier with a NUL character');
	return `"${name.replaceAll('"', '""')}"`;
}
