/**
 * Text as cells and charts store it: `_x202E_` there stands for a character by its number (ISO/IEC
 * 29500-1, 22.9.2.19), so that a name which holds such letters must say that it means them.
 */
export function storedText(text: string): string {
	return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
