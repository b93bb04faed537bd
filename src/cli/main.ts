import * as m from '../lib/messages/compiled/messages.js';
import { inputErrorText } from '../lib/messages/input-error-text';
import type { Locale } from '../lib/messages/locale';
import { version } from '../lib/model/version';
import { CliError, exitCodes, usageError } from './cli-error';
import { commandGroups, commands, type Command } from './commands';
import { commandHelp, generalHelp, groupHelp } from './help';
import { inputFailure } from './input-failure';
import { textOption, type OptionValues } from './options';
import { localeOf, parseArguments, splitArguments } from './parse-arguments';
import type { CliEffects } from './run';
import { terminalText } from './terminal-text';

/** Runs the program with its arguments and gives the exit code. Programming errors are thrown. */
export async function main(args: readonly string[], given: CliEffects): Promise<number> {
	const effects = { ...given, warn: (text: string) => given.warn(terminalText(text)) };
	let locale: Locale = 'en';
	try {
		locale = localeOf(args);
		return await dispatch(args, locale, effects);
	} catch (error) {
		if (error instanceof CliError) return refused(error, args, locale, effects);
		const failure = inputFailure(error);
		if (failure === null) throw error;
		effects.warn(`reprise: ${inputErrorText(failure, locale)}\n`);
		return exitCodes.input;
	}
}

function refused(
	{ message, exitCode }: CliError,
	args: readonly string[],
	locale: Locale,
	effects: CliEffects
): number {
	const { name } = splitArguments(args, commandGroups);
	const command = commands.find((candidate) => candidate.name === name);
	const call = command ? `reprise ${command.name} --help` : 'reprise --help';
	const hint = exitCode === exitCodes.usage ? `${m.cli_see_help({ call }, { locale })}\n` : '';
	effects.warn(`reprise: ${message}\n${hint}`);
	return exitCode;
}

async function dispatch(
	args: readonly string[],
	locale: Locale,
	effects: CliEffects
): Promise<number> {
	const { name = '--help', rest } = splitArguments(args, commandGroups);
	if (name === '--version') return printed(effects, `${version}\n`);
	if (name === '--help' || name === '-h') return printed(effects, generalHelp(locale));
	if (commandGroups.includes(name)) return printed(effects, groupHelp(name, locale));
	const command = commands.find((candidate) => candidate.name === name);
	if (command) return runCommand(command, rest, locale, effects);
	const known = commands.map((candidate) => candidate.name).join(', ');
	throw usageError(m.cli_unknown_command({ name, commands: known }, { locale }));
}

async function runCommand(
	command: Command,
	args: readonly string[],
	locale: Locale,
	effects: CliEffects
): Promise<number> {
	const { files, values } = parseArguments(args, command.options, locale);
	if (values['help'] === true) return printed(effects, commandHelp(command, locale));
	if (values['version'] === true) return printed(effects, `${version}\n`);
	const format = formatOf(command, values, locale);
	requireArguments(command, files.length, locale);
	const run = await command.load();
	return run({ files, values, format, locale, effects: shownAs(format, effects) });
}

/** Tables are read at a terminal; what other programs read is written as it is. */
function shownAs(format: string, effects: CliEffects): CliEffects {
	if (format !== 'table') return effects;
	return { ...effects, print: (text) => effects.print(terminalText(text)) };
}

function requireArguments(command: Command, count: number, locale: Locale): void {
	const { name, files, least, most = Infinity } = command;
	if (count >= least && count <= most) return;
	if (most === 0) throw usageError(m.appendix_cli_takes_no_files({ command: name }, { locale }));
	if (least === 1) throw usageError(m.cli_no_files({ command: name }, { locale }));
	throw usageError(m.packs_arguments({ command: name, files }, { locale }));
}

/** The form of the result that is asked for; a command with one form alone has no name for it. */
function formatOf({ formats }: Command, values: OptionValues, locale: Locale): string {
	const format = textOption(values, 'format');
	if (format === undefined) return formats[0] ?? '';
	if (formats.includes(format)) return format;
	const allowed = formats.join(', ');
	throw usageError(m.cli_bad_value({ option: 'format', value: format, allowed }, { locale }));
}

function printed(effects: CliEffects, text: string): number {
	effects.print(text);
	return exitCodes.done;
}
