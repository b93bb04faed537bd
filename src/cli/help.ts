import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import { currentPack } from '../lib/model/read-library';
import { callOf, commands, type Command } from './commands';
import { optionHelp } from './option-help';
import { wrapText } from './wrap-text';

/** The help of the whole program. */
export function generalHelp(locale: Locale): string {
	return [
		wrapText(m.cli_about({}, { locale })),
		'',
		`${m.cli_usage({}, { locale })} reprise <command> [options]`,
		'',
		...described(callsOf(commands, locale)),
		'',
		wrapText(m.cli_more_help({}, { locale })),
		wrapText(m.cli_not_reviewed({}, { locale })),
		''
	].join('\n');
}

/** The help of a group: what its commands are. */
export function groupHelp(group: string, locale: Locale): string {
	const own = commands.filter(({ name }) => name.startsWith(`${group} `));
	return [
		m.packs_summary({}, { locale }),
		'',
		`${m.cli_usage({}, { locale })} reprise ${group} <command> [options]`,
		'',
		...described(callsOf(own, locale)),
		'',
		...note(own[0]!, locale),
		wrapText(m.cli_more_help({}, { locale })),
		''
	].join('\n');
}

function callsOf(some: readonly Command[], locale: Locale) {
	return some.map((command) => ({
		call: callOf(command),
		text: summary(command, locale)
	}));
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
		...note(command, locale).flatMap((text) => ['', text]),
		''
	].join('\n');
}

/** What the arguments of a command may be. */
function note({ name, files }: Command, locale: Locale): readonly string[] {
	const ofPacks = m.packs_argument_note({ pack: currentPack }, { locale });
	const ofFiles = m.cli_files_note({}, { locale });
	return [
		...(name.startsWith('pack ') ? [wrapText(ofPacks)] : []),
		...(files.includes('FILE...') ? [wrapText(ofFiles)] : [])
	];
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
		report: m.report_cli_summary,
		figure: m.studio_cli_summary,
		convert: m.convert_summary,
		rollup: m.rollup_summary,
		publish: m.publish_summary,
		'pack check': m.packs_check_summary,
		'pack show': m.packs_show_summary,
		'pack diff': m.packs_diff_summary,
		method: m.appendix_cli_summary
	};
	return texts[name]({}, { locale });
}
