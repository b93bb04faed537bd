import * as m from '$lib/messages/compiled/messages.js';
import { offered, type Command, type CommandContext } from './command';
import { copyNumber, shownNumbers } from './copy-number';

/** To copy the totals, each with its range and source. */
export function copyCommands(context: CommandContext): readonly Command[] {
	const { result, labels } = context;
	if (result === null || labels === null) return [];
	const source = { ...context, result, labels };
	const titles = {
		en: shownNumbers({ ...source, locale: 'en' }).numbers,
		zh: shownNumbers({ ...source, locale: 'zh' }).numbers
	};
	return titles.en.flatMap(({ id }, at) =>
		offered(
			true,
			'copy',
			id,
			(locale) => m.hand_copy({ title: titles[locale][at]!.title }, { locale }),
			() => copyNumber(source, id)
		)
	);
}
