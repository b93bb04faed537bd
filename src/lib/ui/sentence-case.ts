/** Text with its first letter in upper case, for headings made from names. */
export function sentenceCase(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
