import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import { commands, type Command } from './commands';
import { optionHelp } from './option-help';

/** The help of the whole program. */
export function generalHelp(locale: Locale): string {
	const lines = commands.map(
		(command) => `  reprise ${command.name} ${command.files}`.padEnd(34) + summary(command, locale)
	);
	return [
		m.cli_about({}, { locale }),
		'',
		`${m.cli_usage({}, { locale })} reprise <command> [options]`,
		'',
		...lines,
		'',
		m.cli_more_help({}, { locale }),
		m.cli_not_reviewed({}, { locale }),
		''
	].join('\n');
}

/** The help of one command: usage and every option. */
export function commandHelp(command: Command, locale: Locale): string {
	const options = Object.entries(command.options).map(([name, { value }]) => {
		const shown = name === 'format' ? command.formats.join('|') : value;
		return `  --${name}${shown ? ` ${shown}` : ''}`.padEnd(34) + optionHelp(name, locale);
	});
	return [
		summary(command, locale),
		'',
		`${m.cli_usage({}, { locale })} reprise ${command.name} ${command.files} [options]`,
		'',
		...options,
		'',
		m.cli_files_note({}, { locale }),
		''
	].join('\n');
}

function summary({ name }: Command, locale: Locale): string {
	const texts = {
		assess: m.cli_assess_summary,
		inspect: m.cli_inspect_summary,
		categories: m.cli_categories_summary
	};
	return texts[name]({}, { locale });
}
