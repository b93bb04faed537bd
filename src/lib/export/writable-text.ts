/** Characters that XML 1.0 cannot hold, and marks that turn the direction of what follows. */
const unwritable =
	/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

/** Text without what no document can hold. */
export function writableText(text: string): string {
	return text.replace(unwritable, '');
}

/** A document whose every text is without it. */
export function writableTree<Tree>(tree: Tree): Tree {
	if (typeof tree === 'string') return writableText(tree) as Tree;
	if (Array.isArray(tree)) return tree.map(writableTree) as Tree;
	if (typeof tree !== 'object' || tree === null) return tree;
	const entries = Object.entries(tree).map(([name, value]) => [name, writableTree<unknown>(value)]);
	return Object.fromEntries(entries) as Tree;
}
