import { parseArgs } from 'node:util';
import * as m from '../lib/messages/compiled/messages.js';
import { isLocale, locales, type Locale } from '../lib/messages/locale';
import { usageError } from './cli-error';
import { parseConfig, type OptionTable, type OptionValues } from './options';

/** Arguments taken apart: the name of the command, and what is left for it. */
export interface SplitArguments {
	readonly name: string | undefined;
	readonly rest: readonly string[];
}

/**
 * Common options may stand before the command as well as after it. A word that names a group takes
 * the word after it into the name, where there is one.
 */
export function splitArguments(args: readonly string[], groups: readonly string[]): SplitArguments {
	let at = 0;
	while (args[at] === '--lang' || args[at] === '--quiet' || args[at]?.startsWith('--lang=')) {
		at += args[at] === '--lang' ? 2 : 1;
	}
	const [name, second] = args.slice(at);
	const isGrouped = groups.includes(name ?? '') && second !== undefined && !second.startsWith('-');
	const words = isGrouped ? 2 : 1;
	return {
		name: isGrouped ? `${name} ${second}` : name,
		rest: [...args.slice(at + words), ...args.slice(0, at)]
	};
}

/** The language asked for, looked up before parsing so that parsing errors speak it too. */
export function localeOf(args: readonly string[]): Locale {
	const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
	const text = at < 0 ? 'en' : (args[at]!.split('=')[1] ?? args[at + 1] ?? '');
	if (isLocale(text)) return text;
	const allowed = locales.join(', ');
	throw usageError(m.cli_bad_value({ option: 'lang', value: text, allowed }, { locale: 'en' }));
}

/** Files and options of a command. Throws `CliError` for an option it does not have or that lacks its value. */
export function parseArguments(
	args: readonly string[],
	table: OptionTable,
	locale: Locale
): { readonly files: readonly string[]; readonly values: OptionValues } {
	const { positionals, values, tokens } = parseArgs({
		args: [...args],
		options: parseConfig(table),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind === 'option') checkOption(token, table, locale);
	}
	return { files: positionals, values: values as OptionValues };
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value?: string | undefined;
	readonly inlineValue?: boolean | undefined;
}

function checkOption(token: OptionToken, table: OptionTable, locale: Locale): void {
	const { name, rawName: option, value, inlineValue } = token;
	const known = Object.hasOwn(table, name) ? table[name]! : undefined;
	if (!known) throw usageError(m.cli_unknown_option({ option }, { locale }));
	if (known.type === 'boolean') {
		if (value !== undefined) throw usageError(m.cli_option_without_value({ option }, { locale }));
		return;
	}
	const isMissing = value === undefined || (value.startsWith('--') && inlineValue !== true);
	if (isMissing) {
		const takes = known.value ?? '';
		throw usageError(m.cli_option_needs_value({ option, takes }, { locale }));
	}
}
