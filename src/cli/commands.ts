import {
	commonOptions,
	documentOptions,
	methodOptions,
	readOptions,
	type OptionTable
} from './options';
import type { CommandRun } from './run';

/** A command: its options, and its code, loaded only when it runs. */
export interface Command {
	readonly name: 'assess' | 'inspect' | 'categories' | 'method';
	/** What follows the name in the usage line; empty for a command that reads no files. */
	readonly files: string;
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
		formats: ['table', 'json', 'csv'],
		options: { ...commonOptions, ...readOptions, ...methodOptions },
		load: async () => (await import('./assess')).assessCommand
	},
	{
		name: 'inspect',
		files: 'FILE',
		formats: ['table', 'json'],
		options: { ...commonOptions, ...readOptions },
		load: async () => (await import('./inspect')).inspectCommand
	},
	{
		name: 'categories',
		files: 'FILE...',
		formats: ['table', 'json', 'csv'],
		options: { ...commonOptions, ...readOptions, ...methodOptions },
		load: async () => (await import('./categories')).categoriesCommand
	},
	{
		name: 'method',
		files: '',
		formats: [],
		options: documentOptions,
		load: async () => (await import('./method')).methodCommand
	}
];

/** The call of a command, as its help and the documents have it. */
export function callOf({ name, files }: Command): string {
	return files === '' ? `reprise ${name}` : `reprise ${name} ${files}`;
}
