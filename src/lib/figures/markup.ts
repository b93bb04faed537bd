import type { SceneNode } from './scene';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Characters that XML 1.0 cannot hold, and marks that turn the direction of what follows. */
const unwritable =
	/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

/** Text that can stand between tags and in attributes, without what no markup can hold. */
export function escaped(text: string): string {
	return text.replace(unwritable, '').replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Attributes in their order, each with a space before it. */
export function attributesText(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escaped(value)}"`)
		.join('');
}

/**
 * A node and all within it as the markup of a page, without anything between the elements: the page
 * takes them up by their places.
 */
export function pageMarkup({ tag, attributes, text, children }: SceneNode): string {
	const inner = text === undefined ? children.map(pageMarkup).join('') : escaped(text);
	return `<${tag}${attributesText(attributes)}>${inner}</${tag}>`;
}
