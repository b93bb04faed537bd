import {
	besideOptions,
	commonOptions,
	convertOptions,
	diffOptions,
	documentOptions,
	figureOptions,
	methodOptions,
	publishOptions,
	readOptions,
	reportOptions,
	rollupOptions,
	without,
	type OptionTable
} from './options';
import type { CommandRun } from './run';

/** A command: its options, and its code, loaded only when it runs. */
export interface Command {
	/** One word, or two where the first names a group of commands. */
	readonly name:
		| 'assess'
		| 'inspect'
		| 'categories'
		| 'report'
		| 'figure'
		| 'convert'
		| 'rollup'
		| 'publish'
		| 'method'
		| 'pack check'
		| 'pack show'
		| 'pack diff';
	/** What follows the name in the usage line; empty for a command that reads no files. */
	readonly files: string;
	/** How many arguments it needs, and how many it takes at most. */
	readonly least: number;
	readonly most?: number;
	/** Forms of the result that --format chooses from, the first unless told; none where it is no option. */
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
		options: { ...commonOptions, ...readOptions, ...methodOptions, ...besideOptions },
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
		name: 'report',
		files: 'FILE...',
		least: 1,
		formats: [],
		options: reportOptions,
		load: async () => (await import('./report')).reportCommand
	},
	{
		name: 'figure',
		files: 'NAME FILE...',
		least: 0,
		formats: [],
		options: figureOptions,
		load: async () => (await import('./figure')).figureCommand
	},
	{
		name: 'convert',
		files: 'FILE...',
		least: 1,
		formats: [],
		options: { ...without(commonOptions, ['format']), ...readOptions, ...convertOptions },
		load: async () => (await import('./convert')).convertCommand
	},
	{
		name: 'rollup',
		files: 'FILE...',
		// A table of a database is named by options.
		least: 0,
		formats: [],
		options: rollupOptions,
		load: async () => (await import('./rollup')).rollupCommand
	},
	{
		name: 'publish',
		files: 'DIR FILE...',
		least: 2,
		formats: [],
		options: publishOptions,
		load: async () => (await import('./publish')).publishCommand
	},
	{
		name: 'method',
		files: '',
		least: 0,
		most: 0,
		formats: [],
		options: documentOptions,
		load: async () => (await import('./method')).methodCommand
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

/** The call of a command, as its help and the documents have it. */
export function callOf({ name, files }: Command): string {
	return files === '' ? `reprise ${name}` : `reprise ${name} ${files}`;
}
