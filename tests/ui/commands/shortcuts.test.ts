import { describe, expect, test } from 'vitest';
import { isPlain, keysOf, shortcuts, shownKeys } from '../../../src/lib/ui/commands/shortcuts';

describe('the shortcuts', () => {
	test('never give one key two meanings', () => {
		const keys = shortcuts.map(({ keys }) => keys);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('never begin a pair of keys with one that does something alone', () => {
		const alone = new Set(shortcuts.map(({ keys }) => keys).filter((keys) => keys.length === 1));
		const first = shortcuts.filter(({ keys }) => keys.includes(' ')).map(({ keys }) => keys[0]!);
		expect(first.filter((key) => alone.has(key))).toEqual([]);
	});

	test('can be switched off unless they take Ctrl or Cmd', () => {
		expect(isPlain({ keys: 'Shift+z' })).toBe(true);
		expect(isPlain({ keys: '$mod+Shift+z' })).toBe(false);
	});

	test('are shown by the keys of the keyboard', () => {
		expect(shownKeys('$mod+Shift+z', false)).toEqual([['Ctrl', 'Shift', 'Z']]);
		expect(shownKeys('$mod+k', true)).toEqual([['⌘', 'K']]);
		expect(shownKeys('[Shift]+?', false)).toEqual([['?']]);
		expect(keysOf('page/data', false)).toBe('G D');
	});
});
