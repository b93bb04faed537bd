import * as m from '$lib/messages/compiled/messages.js';
import { pathIn } from '../locale';
import { recentWords } from '../project/recent-text';
import { closeLog, resetFactors } from '../toasts/undoable';
import { offered, type Command, type CommandContext } from './command';

/** To open and close logs, choose a method, and take changes back. What has no effect is left out. */
export function logCommands(context: CommandContext): readonly Command[] {
	const { log, openFiles } = context;
	const { factorHistory } = log;
	const own = log.request.method.overrides ?? [];
	return [
		...offered(true, 'log', 'open', (locale) => m.hand_open({}, { locale }), openFiles),
		...recentCommands(context),
		...offered(
			!log.showsSample,
			'log',
			'close',
			(locale) => m.page_close_log({}, { locale }),
			() => closeLog(context)
		),
		...offered(
			log.canUndo,
			'log',
			'undo-mapping',
			(locale) => m.hand_undo_mapping({}, { locale }),
			() => log.undo()
		),
		...offered(
			factorHistory.canGoBack,
			'method',
			'undo-factors',
			(locale) => m.hand_undo_factors({}, { locale }),
			() => log.stepFactors('back')
		),
		...offered(
			factorHistory.canGoForth,
			'method',
			'redo-factors',
			(locale) => m.hand_redo_factors({}, { locale }),
			() => log.stepFactors('forth')
		),
		...offered(
			own.length > 0,
			'method',
			'reset-factors',
			(locale) => m.hand_reset_factors({}, { locale }),
			() => resetFactors(context)
		),
		...presetCommands(context)
	];
}

/** The other logs that are kept. */
function recentCommands({ kept }: CommandContext): readonly Command[] {
	return kept.recent.list.flatMap((recent) =>
		offered(
			true,
			'log',
			`recent/${recent.id}`,
			(locale) => m.hand_recent(recentWords(recent, locale), { locale }),
			() => kept.change(recent.id)
		)
	);
}

/** The methods that are not in force. */
function presetCommands({ log, labels, locale, goTo }: CommandContext): readonly Command[] {
	const { preset: present, scenario } = log.request.method;
	return [...(labels?.presets ?? [])].flatMap(([preset, label]) =>
		offered(
			present !== preset || scenario !== undefined,
			'method',
			`preset/${preset}`,
			(locale) => m.hand_preset({ name: label[locale] }, { locale }),
			async () => {
				await goTo(pathIn(locale, '/'));
				log.assess({ preset, scenario: undefined });
			}
		)
	);
}
