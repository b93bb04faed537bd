import { parseArgs } from 'node:util';
import * as m from '../lib/messages/compiled/messages.js';
import { inputErrorText } from '../lib/messages/input-error-text';
import { isLocale, type Locale } from '../lib/messages/locale';
import { InputError } from '../lib/model/input-error';
import { version } from '../lib/model/version';
import { commands, type Command } from './commands';
import { commandHelp, generalHelp } from './help';
import { commonOptions, parseConfig, textOption, type OptionValues } from './options';
import type { CliEffects } from './run';
import { UsageError } from './usage-error';

/** Exit codes: done, the input is at fault, wrong usage. */
const exit = { done: 0, input: 1, usage: 2 } as const;

/** Runs the program with its arguments and gives the exit code. Programming errors are thrown. */
export async function main(args: readonly string[], effects: CliEffects): Promise<number> {
	const locale = localeOf(args);
	try {
		return await dispatch(args, locale, effects);
	} catch (error) {
		if (error instanceof UsageError) {
			effects.warn(`reprise: ${error.message}\n${m.cli_see_help({}, { locale })}\n`);
			return exit.usage;
		}
		if (error instanceof InputError) {
			effects.warn(`reprise: ${inputErrorText(error, locale)}\n`);
			return exit.input;
		}
		throw error;
	}
}

async function dispatch(
	args: readonly string[],
	locale: Locale,
	effects: CliEffects
): Promise<number> {
	const [name = '--help', ...rest] = args;
	if (name === '--version') return printed(effects, `${version}\n`);
	const command = commands.find((candidate) => candidate.name === name);
	if (command) return runCommand(command, rest, locale, effects);
	if (name === '--help' || name === '-h' || name.startsWith('--lang')) {
		return printed(effects, generalHelp(locale));
	}
	throw new UsageError(m.cli_unknown_command({ name }, { locale }));
}

async function runCommand(
	command: Command,
	args: readonly string[],
	locale: Locale,
	effects: CliEffects
): Promise<number> {
	const { positionals: files, values } = parsed(command, args, locale);
	if (values['help']) return printed(effects, commandHelp(command, locale));
	if (values['version']) return printed(effects, `${version}\n`);
	const format = textOption(values, 'format') ?? 'table';
	if (!command.formats.includes(format)) {
		const allowed = command.formats.join(', ');
		throw new UsageError(m.cli_bad_value({ option: 'format', value: format, allowed }, { locale }));
	}
	if (files.length === 0) throw new UsageError(m.cli_no_files({ command: command.name }, { locale }));
	const run = await command.load();
	return run({ files, values, format, locale, effects });
}

function parsed(
	command: Command,
	args: readonly string[],
	locale: Locale
): { positionals: string[]; values: OptionValues } {
	try {
		const options = parseConfig(command.options);
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		throw new UsageError(m.cli_bad_arguments({ detail }, { locale }));
	}
}

/** The language asked for, looked up before parsing so that parsing errors speak it too. */
function localeOf(args: readonly string[]): Locale {
	const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
	const text = at < 0 ? 'en' : (args[at]!.split('=')[1] ?? args[at + 1] ?? '');
	return isLocale(text) ? text : 'en';
}

function printed(effects: CliEffects, text: string): number {
	effects.print(text);
	return exit.done;
}

/** The names of the options that every command has. */
export const commonOptionNames = Object.keys(commonOptions);
