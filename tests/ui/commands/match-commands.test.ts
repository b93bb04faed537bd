import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/lib/ui/commands/command';
import { fitOf, matchCommands } from '../../../src/lib/ui/commands/match-commands';

const command = (id: string, en: string, zh: string): Command => ({
	id,
	kind: 'page',
	name: { en, zh },
	run: () => undefined
});
const all = [
	command('data', 'Go to Data', '前往：数据'),
	command('phones', 'Only Category: Smartphones', '只看品类：智能手机'),
	command('reset', 'Show everything', '显示全部')
];
const ids = (query: string, recent: readonly string[] = []) =>
	matchCommands(all, query, recent).map(({ id }) => id);

describe('a query', () => {
	test('finds a command by words in any order, in part', () => {
		expect(ids('phone cat')).toEqual(['phones']);
		expect(ids('DATA go')).toEqual(['data']);
	});

	test('finds a command by its name in the other language', () => {
		expect(ids('手机')).toEqual(['phones']);
		expect(ids('全部')).toEqual(['reset']);
	});

	test('forgives letters that were left out, but not ones that are not there', () => {
		expect(ids('smphn')).toEqual(['phones']);
		expect(ids('smphx')).toEqual([]);
	});

	test('puts the start of a name before the start of a word, and that before its inside', () => {
		expect(fitOf('go', 'Go to Data')).toBeLessThan(fitOf('data', 'Go to Data')!);
		expect(fitOf('data', 'Go to Data')).toBeLessThan(fitOf('ata', 'Go to Data')!);
		expect(fitOf('ata', 'Go to Data')).toBeLessThan(fitOf('gdt', 'Go to Data')!);
	});

	test('without a word lists everything, what was used last first', () => {
		expect(ids('')).toEqual(['data', 'phones', 'reset']);
		expect(ids(' ', ['reset', 'phones'])).toEqual(['reset', 'phones', 'data']);
	});

	test('that is a part of a name always finds it', () => {
		const part = fc.constantFrom(...all).chain((one) =>
			fc.tuple(fc.nat(one.name.en.length - 1), fc.nat(20)).map(([from, length]) => ({
				id: one.id,
				query: one.name.en.slice(from, from + length)
			}))
		);
		fc.assert(fc.property(part, ({ id, query }) => ids(query).includes(id)));
	});
});
