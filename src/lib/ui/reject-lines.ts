import type { Locale } from '$lib/messages/locale';
import { rejectText } from '$lib/messages/reject-text';
import type { AssessedReject } from '$lib/model/assessment';
import type { Reject } from '$lib/model/reject';
import { csvText } from './csv-text';

/** A rejected row as the page lists it, with its reason in words. */
export type RejectLine = AssessedReject;

/** All rejects that are at hand: those of the reading, else the first ones that the result lists. */
export function rejectLines(
	read: readonly Reject[] | null,
	listed: readonly AssessedReject[],
	locale: Locale
): readonly RejectLine[] {
	if (read === null) return listed;
	return read.map(({ input, line, reason, parameters, raw, original }) => {
		const text = rejectText({ reason, parameters }, locale);
		const found = { input, line, reason: text, code: reason, raw };
		return original === undefined ? found : { ...found, original };
	});
}

/** The rejects as CSV; text that a spreadsheet would run as a formula is made harmless. */
export function rejectsCsv(lines: readonly RejectLine[]): string {
	return csvText([
		['input', 'line', 'code', 'reason', 'raw', 'original'],
		...lines.map(({ input, line, code, reason, raw, original }) => [
			...[input, line, code, reason, raw],
			original ?? null
		])
	]);
}
