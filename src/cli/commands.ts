import {
	commonOptions,
	diffOptions,
	methodOptions,
	readOptions,
	type OptionTable
} from './options';
import type { CommandRun } from './run';

/** A command: its options, and its code, loaded only when it runs. */
export interface Command {
	/** One word, or two where the first names a group of commands. */
	readonly name: 'assess' | 'inspect' | 'categories' | 'pack check' | 'pack show' | 'pack diff';
	/** What follows the name in the usage line. */
	readonly files: string;
	/** How many arguments it needs, and how many it takes at most. */
	readonly least: number;
	readonly most?: number;
	readonly formats: readonly string[];
	readonly options: OptionTable;
	readonly load: () => Promise<(run: CommandRun) => Promise<number>>;
}

/** Every command of the program. */
export const commands: readonly Command[] = [
	{
		name: 'assess',
		files: 'FILE...',
		least: 1,
		formats: ['table', 'json', 'csv'],
		options: { ...commonOptions, ...readOptions, ...methodOptions },
		load: async () => (await import('./assess')).assessCommand
	},
	{
		name: 'inspect',
		files: 'FILE',
		least: 1,
		formats: ['table', 'json'],
		options: { ...commonOptions, ...readOptions },
		load: async () => (await import('./inspect')).inspectCommand
	},
	{
		name: 'categories',
		files: 'FILE...',
		least: 1,
		formats: ['table', 'json', 'csv'],
		options: { ...commonOptions, ...readOptions, ...methodOptions },
		load: async () => (await import('./categories')).categoriesCommand
	},
	{
		name: 'pack check',
		files: '[ID|DIR]',
		least: 0,
		most: 1,
		formats: ['table', 'json', 'csv'],
		options: commonOptions,
		load: async () => (await import('./pack-check')).packCheckCommand
	},
	{
		name: 'pack show',
		files: '[ID|DIR] [CATEGORY]',
		least: 0,
		most: 2,
		formats: ['table', 'json', 'csv'],
		options: commonOptions,
		load: async () => (await import('./pack-show')).packShowCommand
	},
	{
		name: 'pack diff',
		files: 'ID|DIR ID|DIR [FILE...]',
		least: 2,
		formats: ['table', 'json', 'csv'],
		options: { ...commonOptions, ...readOptions, ...diffOptions },
		load: async () => (await import('./pack-diff')).packDiffCommand
	}
];

/** The first words of commands that have a second one. */
export const commandGroups: readonly string[] = [
	...new Set(
		commands.filter(({ name }) => name.includes(' ')).map(({ name }) => name.split(' ')[0]!)
	)
];
