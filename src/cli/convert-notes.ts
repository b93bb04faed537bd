import { formatCount } from '../lib/messages/format';
import { evidenceText } from '../lib/messages/evidence-text';
import * as m from '../lib/messages/compiled/messages.js';
import type { EvidenceCode } from '../lib/model/reading';
import type { SniffedFile } from './raw-table';
import type { CommandRun } from './run';

/** Evidence of lines that are no part of the table. */
const leftOut: readonly EvidenceCode[] = ['preamble', 'footer', 'total_rows', 'other_tables'];

/** Says on standard error which lines of a file are not in its table, and why. */
export function noteLeftOut(
	{ values, effects, locale }: CommandRun,
	{ file, reading }: SniffedFile
): void {
	if (values['quiet'] === true) return;
	for (const evidence of reading?.evidence ?? []) {
		if (!leftOut.includes(evidence.code)) continue;
		const text = evidenceText(evidence, locale);
		effects.warn(`${m.convert_note({ file: file.name, text }, { locale })}\n`);
	}
}

/** Says on standard error how many rows of a log are not in its tidy table. */
export function noteRejects({ values, effects, locale }: CommandRun, count: number): void {
	if (count === 0 || values['quiet'] === true) return;
	const rejected = formatCount(count, locale);
	effects.warn(`${m.convert_rejected({ count: rejected }, { locale })}\n`);
}
