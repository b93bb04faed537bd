import type { Figure } from '../../figures';
import { writableText } from '../writable-text';

/** The words of a figure for those who do not see it, as a text that can be pasted anywhere. */
export function altText({ title, subtitle, description, footer }: Figure): string {
	const parts = [title, subtitle, description, footer.note, footer.source];
	return `${parts
		.filter((part) => part !== '')
		.map(writableText)
		.join('\n')}\n`;
}
