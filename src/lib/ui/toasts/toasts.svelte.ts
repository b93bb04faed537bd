import { getContext, setContext } from 'svelte';

/** What was just done, in a line. */
export interface Toast {
	readonly text: string;
	/** Takes it back; null where there is nothing to take back. */
	readonly undo: (() => unknown) | null;
	/** Whether it still is the last thing done: once it is not, taking it back would undo another. */
	readonly isCurrent: () => boolean;
}

/** One toast at a time: the last one counts. */
export class Toasts {
	shown = $state.raw<Toast | null>(null);

	show(text: string, undo: Toast['undo'] = null, isCurrent = () => true): void {
		this.shown = { text, undo, isCurrent };
	}

	dismiss(): void {
		this.shown = null;
	}

	undo(): void {
		const toast = this.shown;
		this.dismiss();
		if (toast?.isCurrent()) toast.undo?.();
	}
}

const key = Symbol('toasts');

/** Starts the toasts of this page. */
export function startToasts(): Toasts {
	return setContext(key, new Toasts());
}

/** The toasts of this page. */
export function toasts(): Toasts {
	return getContext<Toasts>(key);
}
