import * as m from '../lib/messages/compiled/messages.js';
import { formatCount } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import { wrapText } from './wrap-text';

/** A rejected row as a person reads it: where it stands, and why it could not be read. */
export interface RejectLine {
	readonly input: string;
	readonly line: number;
	readonly text: string;
}

/** Rejected rows under a heading, and how many of `total` are not shown; nothing where there are none. */
export function rejectLines(
	shown: readonly RejectLine[],
	total: number,
	locale: Locale
): readonly string[] {
	if (shown.length === 0) return [];
	const lines = shown.map(({ input, line, text }) => wrapText(`${input}:${line}  ${text}`, 4, 2));
	const count = formatCount(total - shown.length, locale);
	const rest = total > shown.length ? [`  ${m.cli_more_rejects({ count }, { locale })}`] : [];
	return [m.cli_rejects({}, { locale }), ...lines, ...rest];
}

/** Issues under a heading; nothing where there are none. */
export function issueLines(messages: readonly string[], locale: Locale): readonly string[] {
	if (messages.length === 0) return [];
	return [
		m.cli_issues({}, { locale }),
		...messages.map((message) => wrapText(`- ${message}`, 4, 2))
	];
}
