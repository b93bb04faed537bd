/** Keys that do what a command does. */
export interface Shortcut {
	/** As `tinykeys` reads them: `$mod` is Ctrl, or Cmd on a Mac; keys one after the other by a space. */
	readonly keys: string;
	/** Id of the command. */
	readonly command: string;
	/** The page, by its English path, where the keys mean this; everywhere unless told. */
	readonly on?: string;
}

/** Every shortcut, in the order of the sheet. What opens the list of commands stands apart. */
export const shortcuts: readonly Shortcut[] = [
	{ keys: '[Shift]+?', command: 'look/sheet' },
	{ keys: 'o', command: 'log/open' },
	{ keys: 'f', command: 'view/find' },
	{ keys: 'r', command: 'view/reset' },
	{ keys: 'z', command: 'view/undo' },
	{ keys: 'Shift+z', command: 'view/redo' },
	{ keys: '$mod+z', command: 'view/undo', on: '/' },
	{ keys: '$mod+Shift+z', command: 'view/redo', on: '/' },
	{ keys: 'c', command: 'copy/total.net' },
	{ keys: 't', command: 'look/theme' },
	{ keys: 'g i', command: 'page/impact' },
	{ keys: 'g d', command: 'page/data' },
	{ keys: 'g f', command: 'page/factors' },
	{ keys: 'g s', command: 'page/scenarios' },
	{ keys: 'g e', command: 'page/explore' },
	{ keys: 'g c', command: 'page/claims' },
	{ keys: 'g m', command: 'page/method' }
];

/** Opens the list of commands, in a field too. */
export const paletteKeys = '$mod+k';

/** Whether keys need neither Ctrl nor Cmd: such can be switched off. */
export function isPlain({ keys }: Pick<Shortcut, 'keys'>): boolean {
	return !keys.includes('$mod');
}

/** Keys as they are shown, press by press: `$mod+Shift+z` is Ctrl, Shift, Z. */
export function shownKeys(keys: string, isMac: boolean): readonly (readonly string[])[] {
	return keys.split(' ').map((press) =>
		press
			.replace('[Shift]+', '')
			.split('+')
			.map((key) => keyCap(key, isMac))
	);
}

function keyCap(key: string, isMac: boolean): string {
	if (key === '$mod') return isMac ? '⌘' : 'Ctrl';
	return key.length === 1 ? key.toUpperCase() : key;
}

/** The keys of a command, as they are shown in a line: "G D". */
export function keysOf(id: string, isMac: boolean): string {
	const own = shortcuts.find(({ command }) => command === id);
	if (own === undefined) return '';
	return shownKeys(own.keys, isMac)
		.map((press) => press.join('+'))
		.join(' ');
}

/** Whether the keyboard has Cmd where others have Ctrl. */
export function isMac(): boolean {
	return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
