import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import { callOf, commands, type Command } from './commands';
import { optionHelp } from './option-help';
import { wrapText } from './wrap-text';

/** The help of the whole program. */
export function generalHelp(locale: Locale): string {
	const calls = commands.map((command) => ({
		call: callOf(command),
		text: summary(command, locale)
	}));
	return [
		wrapText(m.cli_about({}, { locale })),
		'',
		`${m.cli_usage({}, { locale })} reprise <command> [options]`,
		'',
		...described(calls),
		'',
		wrapText(m.cli_more_help({}, { locale })),
		wrapText(m.cli_not_reviewed({}, { locale })),
		''
	].join('\n');
}

/** The help of one command: usage and every option. */
export function commandHelp(command: Command, locale: Locale): string {
	const options = Object.entries(command.options).map(([name, { value }]) => {
		const shown = name === 'format' ? command.formats.join('|') : value;
		return { call: `--${name}${shown ? ` ${shown}` : ''}`, text: optionHelp(name, locale) };
	});
	return [
		summary(command, locale),
		'',
		`${m.cli_usage({}, { locale })} ${callOf(command)} [options]`,
		'',
		...described(options),
		...(command.files === 'FILE...' ? ['', wrapText(m.cli_files_note({}, { locale }))] : []),
		''
	].join('\n');
}

/** What is typed at the left, what it does at the right. */
function described(entries: readonly { call: string; text: string }[]): readonly string[] {
	const width = Math.max(...entries.map(({ call }) => call.length)) + 4;
	return entries.map(({ call, text }) => {
		const explained = wrapText(text, width);
		return `  ${call}`.padEnd(width) + explained.slice(width);
	});
}

function summary({ name }: Command, locale: Locale): string {
	const texts = {
		assess: m.cli_assess_summary,
		inspect: m.cli_inspect_summary,
		categories: m.cli_categories_summary,
		method: m.appendix_cli_summary
	};
	return texts[name]({}, { locale });
}
