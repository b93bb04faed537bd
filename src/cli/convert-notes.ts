import { formatCount } from '../lib/messages/format';
import { evidenceText } from '../lib/messages/evidence-text';
import * as m from '../lib/messages/compiled/messages.js';
import type { EvidenceCode } from '../lib/model/reading';
import type { InputFile } from '../lib/model/input-file';
import type { OnDamage, SniffedFile } from './raw-table';
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

/** Rows with damaged bytes, gathered while they are written, and said on standard error at the end. */
export function damageNotes({ values, effects, locale }: CommandRun) {
	const found = new Map<InputFile, { line: number; rows: number }>();
	const onDamage: OnDamage = (file, line) => {
		const known = found.get(file) ?? { line, rows: 0 };
		found.set(file, { line: known.line, rows: known.rows + 1 });
	};
	const tell = () => {
		if (values['quiet'] === true) return;
		for (const [file, { line, rows }] of found) {
			const text = m.convert_damaged({ rows: formatCount(rows, locale), line }, { locale });
			effects.warn(`${m.convert_note({ file: file.name, text }, { locale })}\n`);
		}
	};
	return { onDamage, tell };
}

/** Says on standard error how many rows of a log are not in its tidy table. */
export function noteRejects({ values, effects, locale }: CommandRun, count: number): void {
	if (count === 0 || values['quiet'] === true) return;
	const rejected = formatCount(count, locale);
	effects.warn(`${m.convert_rejected({ count: rejected }, { locale })}\n`);
}
