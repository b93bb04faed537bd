import type { MarkData, SceneNode } from '$lib/figures';

/** How the marks of a drawing answer the pointer, and which of them stand back. */
export interface MarkAnswers {
	/** Called with what is pointed at, and with null when nothing is any more. */
	readonly onpoint?: ((data: MarkData | null) => void) | undefined;
	/** Called with what is clicked. */
	readonly onpick?: ((data: MarkData) => void) | undefined;
	/** Called with the name that is clicked. */
	readonly onchoose?: ((data: MarkData) => void) | undefined;
	/** Rows that stand back behind those chosen. */
	readonly isFaded?: ((key: string) => boolean) | undefined;
}

const namespace = 'http://www.w3.org/2000/svg';

const empty: SceneNode = { tag: 'svg', attributes: {}, children: [] };

/**
 * A drawing in the page. The next picture is made from the one that is there, by what differs, so
 * that a mark under the pointer stays the same element; listening once for all marks keeps edits
 * quick where a page has thousands of them.
 */
export class DrawnScene {
	readonly #root: Element;
	/** What elements of marks say: the nearest one around a place answers for it. */
	readonly #marks = new WeakMap<Element, MarkData>();
	#picture: SceneNode;
	#answers: MarkAnswers = {};

	/** Takes over an element that shows a whole drawing, or an empty one. */
	constructor(root: Element, picture: SceneNode) {
		this.#root = root;
		this.#picture = root.childElementCount > 0 ? picture : empty;
		root.addEventListener('pointerover', (event) => this.#point(event));
		root.addEventListener('pointerdown', (event) => this.#point(event));
		root.addEventListener('pointerleave', () => this.#answers.onpoint?.(null));
		root.addEventListener('click', (event) => this.#click(event));
	}

	/** Shows a drawing; what answers for its marks is taken from now on. */
	show(picture: SceneNode, answers: MarkAnswers): void {
		this.#answers = answers;
		this.#change(this.#root, this.#picture, picture);
		this.#picture = picture;
	}

	#follow(parent: Element, before: readonly SceneNode[], after: readonly SceneNode[]): void {
		after.forEach((node, place) => {
			const old = before[place];
			const element = parent.children[place];
			if (old === undefined || element === undefined) parent.append(this.#made(node));
			else if (!isLike(old, node)) element.replaceWith(this.#made(node));
			else this.#change(element, old, node);
		});
		for (let left = before.length; left > after.length; left--) parent.lastElementChild?.remove();
	}

	#change(element: Element, before: SceneNode, node: SceneNode): void {
		if (node !== before) {
			for (const name in before.attributes) {
				if (!(name in node.attributes)) element.removeAttribute(name);
			}
			for (const name in node.attributes) {
				const value = node.attributes[name]!;
				if (before.attributes[name] !== value) element.setAttribute(name, value);
			}
			if (node.text !== before.text) element.textContent = node.text!;
		}
		this.#mark(element, node);
		this.#follow(element, before.children, node.children);
	}

	#made(node: SceneNode): Element {
		const element = document.createElementNS(namespace, node.tag);
		for (const name in node.attributes) element.setAttribute(name, node.attributes[name]!);
		if (node.text !== undefined) element.textContent = node.text;
		this.#mark(element, node);
		for (const child of node.children) element.append(this.#made(child));
		return element;
	}

	#mark(element: Element, { data }: SceneNode): void {
		if (data === undefined) {
			if (this.#marks.delete(element)) markLook(element, false, false);
			return;
		}
		this.#marks.set(element, data);
		const { onpick, onchoose, isFaded } = this.#answers;
		const isOfRow = data.isName !== true;
		const answers = (isOfRow ? onpick : onchoose) !== undefined;
		markLook(element, answers, isOfRow && isFaded?.(data.key) === true);
	}

	/** The marks around a place, the nearest first. */
	#around(place: EventTarget | null): readonly MarkData[] {
		const found: MarkData[] = [];
		for (
			let at = place as Element | null;
			at !== null && at !== this.#root;
			at = at.parentElement
		) {
			const data = this.#marks.get(at);
			if (data !== undefined) found.push(data);
		}
		return found;
	}

	#point({ target }: Event): void {
		this.#answers.onpoint?.(this.#around(target)[0] ?? null);
	}

	#click({ target }: Event): void {
		const { onpick, onchoose } = this.#answers;
		for (const data of this.#around(target)) {
			const answer = data.isName === true ? onchoose : onpick;
			if (answer !== undefined) return answer(data);
		}
	}
}

/** Whether one node can become the other without a new element. */
function isLike(before: SceneNode, { tag, text }: SceneNode): boolean {
	return before.tag === tag && (before.text === undefined) === (text === undefined);
}

function markLook(element: Element, picks: boolean, fades: boolean): void {
	element.toggleAttribute('data-picks', picks);
	element.toggleAttribute('data-faded', fades);
}
