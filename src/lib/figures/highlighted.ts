import type { Figure } from './figure';
import { isNamed } from './named-marks';
import type { SceneNode } from './scene';

/** How far all else stands back. */
const faded = '0.4';

function holds(node: SceneNode, isOne: (node: SceneNode) => boolean): boolean {
	return isOne(node) || node.children.some((child) => holds(child, isOne));
}

function shown(node: SceneNode, isOne: (node: SceneNode) => boolean): SceneNode {
	if (node.data === undefined || node.data.isName) {
		return { ...node, children: node.children.map((child) => shown(child, isOne)) };
	}
	if (isOne(node)) return node;
	const within = node.children.some((child) => holds(child, isOne));
	if (within) return { ...node, children: node.children.map((child) => shown(child, isOne)) };
	return { ...node, attributes: { ...node.attributes, opacity: faded } };
}

/** A figure whose named marks stand out: all other marks stand back. As it was where none is meant. */
export function highlighted(figure: Figure, names: readonly string[]): Figure {
	const isOne = ({ data }: SceneNode) =>
		data !== undefined && !data.isName && names.some((words) => isNamed(data, words));
	return holds(figure.scene, isOne) ? { ...figure, scene: shown(figure.scene, isOne) } : figure;
}
