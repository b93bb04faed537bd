import type { MarkData, SceneNode } from './scene';

/** A mark of a figure that can be spoken of: by its key, or by the name that stands first in its words. */
export interface NamedMark {
	readonly node: SceneNode;
	readonly data: MarkData;
}

/** The marks of a drawing by which a reader finds things: the surfaces of names are left out. */
export function namedMarks(node: SceneNode): readonly NamedMark[] {
	const { data } = node;
	const own = data === undefined || data.isName ? [] : [{ node, data }];
	return [...own, ...node.children.flatMap(namedMarks)];
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether words name a mark. */
export function isNamed({ key, lines: [name = ''] }: MarkData, words: string): boolean {
	return plain(words) !== '' && [key, name].some((own) => plain(own) === plain(words));
}

/** Whether a drawing has a mark of this name. */
export function hasMark(scene: SceneNode, words: string): boolean {
	return namedMarks(scene).some(({ data }) => isNamed(data, words));
}

/** The names of the marks of a drawing, each once. */
export function markNames(scene: SceneNode): readonly string[] {
	return [...new Set(namedMarks(scene).map(({ data: { key, lines } }) => lines[0] ?? key))];
}
