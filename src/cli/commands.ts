import { commonOptions, methodOptions, readOptions, type OptionTable } from './options';
import type { CommandRun } from './run';

/** A command: its options, and its code, loaded only when it runs. */
export interface Command {
	readonly name: 'assess' | 'inspect' | 'categories';
	/** What follows the name in the usage line. */
	readonly files: string;
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
	}
];
