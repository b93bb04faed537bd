import { attributesText, escaped } from './markup';
import type { SceneNode, SceneTag } from './scene';

/** Text nodes are written in one piece: a line break inside them would be a visible space. */
function nodeText(node: SceneNode, indent: string): string {
	const open = `${indent}<${node.tag}${attributesText(node.attributes)}`;
	if (node.text !== undefined) return `${open}>${escaped(node.text)}</${node.tag}>`;
	const children = node.children.filter((child) => child.screenOnly !== true);
	if (children.length === 0) return `${open}/>`;
	if (node.tag === 'text') {
		return `${open}>${children.map((child) => nodeText(child, '')).join('')}</text>`;
	}
	const inner = children.map((child) => nodeText(child, `${indent}\t`)).join('\n');
	return `${open}>\n${inner}\n${indent}</${node.tag}>`;
}

/** Words that stand for the picture where it cannot be seen, and what a file of its own brings along. */
export interface FileWords {
	readonly title: string;
	readonly description: string;
	/** What the picture was made from, for programs. */
	readonly metadata?: string;
	/** The fonts that the picture needs, as `@font-face` rules; all else is said by attributes. */
	readonly fonts?: string;
}

/**
 * A drawing as the text of an SVG file, always the same bytes for the same drawing. `scene` is an
 * `svg` node; what only serves the screen is left out.
 */
export function serialise(scene: SceneNode, words: FileWords): string {
	if (scene.tag !== 'svg') throw new Error(`not a whole drawing: ${scene.tag}`);
	const { title, description, metadata, fonts } = words;
	const before = [
		written('title', title),
		written('desc', description),
		...(metadata === undefined ? [] : [written('metadata', metadata)]),
		...(fonts === undefined ? [] : [written('style', fonts)])
	];
	const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...scene.attributes };
	return `${nodeText({ ...scene, attributes, children: [...before, ...scene.children] }, '')}\n`;
}

function written(tag: SceneTag, text: string): SceneNode {
	return { tag, attributes: {}, children: [], text };
}
