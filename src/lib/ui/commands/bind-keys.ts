import { tinykeys } from 'tinykeys';
import { isBehindDialog, isInField } from './is-field';
import { isPlain, paletteKeys, shortcuts, type Shortcut } from './shortcuts';

/** What keys lead to. */
export interface KeyActs {
	readonly openPalette: () => void;
	readonly run: (command: string) => void;
	/** Whether keys without Ctrl or Cmd do anything. */
	readonly wantsLetters: () => boolean;
	/** English path of the page. */
	readonly path: () => string;
}

/** Listens for the shortcuts until the returned function is called. */
export function bindKeys({ openPalette, run, wantsLetters, path }: KeyActs): () => void {
	const act = (event: KeyboardEvent, { on, command }: Shortcut) => {
		// The second key of a pair that was done means nothing by itself.
		if (event.defaultPrevented || (on !== undefined && on !== path())) return;
		event.preventDefault();
		run(command);
	};
	/** Pairs are tried before keys alone. */
	const bound = (own: readonly Shortcut[]) =>
		Object.fromEntries(
			[...own.filter(isPair), ...own.filter((one) => !isPair(one))].map((shortcut) => [
				shortcut.keys,
				(event: KeyboardEvent) => act(event, shortcut)
			])
		);
	const open = (event: KeyboardEvent) => {
		event.preventDefault();
		openPalette();
	};
	const ends = [
		tinykeys(window, { [paletteKeys]: open }, { ignore: isRepeated }),
		tinykeys(window, bound(shortcuts.filter((one) => !isPlain(one))), { ignore: isElsewhere }),
		tinykeys(window, bound(shortcuts.filter(isPlain)), {
			ignore: (event) => !wantsLetters() || isElsewhere(event) || isChosenFrom(event.target)
		})
	];
	return () => ends.forEach((end) => end());
}

function isPair({ keys }: Shortcut): boolean {
	return keys.includes(' ');
}

function isRepeated({ repeat, isComposing }: KeyboardEvent): boolean {
	return repeat || isComposing;
}

/** Whether a key belongs to a field, to what is open above the page, or was answered already. */
function isElsewhere(event: KeyboardEvent): boolean {
	return isRepeated(event) || event.defaultPrevented || isInField(event) || isBehindDialog();
}

/** Letters find entries in what is chosen from. */
function isChosenFrom(target: EventTarget | null): boolean {
	return target instanceof HTMLSelectElement;
}
