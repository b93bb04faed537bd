import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { AssessmentResult } from '$lib/assess';
import { filterChips } from '../filter/filter-chips';
import type { Labels } from '../labels';
import { logName } from '../log-name';
import type { Session } from '../session.svelte';
import type { Toasts } from '../toasts/toasts.svelte';
import { copiedNumbers, numberText } from './number-text';

/** What a number is copied from: the result on screen. */
export interface CopySource {
	readonly log: Session;
	readonly toasts: Toasts;
	readonly result: AssessmentResult;
	readonly labels: Labels;
	readonly locale: Locale;
}

/** The totals on screen, be their result there already or not. */
export function shownNumbers({ log, result, labels, locale }: CopySource) {
	const assessment = { ...result.assessment, ...log.headline };
	return { assessment, numbers: copiedNumbers(assessment, labels, locale) };
}

/** Copies a number with its range and source, and says so. Nothing is copied while its range is being drawn. */
export async function copyNumber(source: CopySource, id: string): Promise<void> {
	const { log, toasts, labels, locale } = source;
	const { assessment, numbers } = shownNumbers(source);
	const number = numbers.find((one) => one.id === id);
	if (number === undefined) return;
	if (log.totalsStale) return toasts.show(m.hand_copy_wait({}, { locale }));
	// The period is said in days as it is: what else the filter asks for is added.
	const view = filterChips({ ...log.filter, from: null, to: null }, null, labels, locale);
	const said = {
		log: logName(log, locale),
		view: view.map(({ text }) => text),
		ownValues: log.answered.method.overrides?.length ?? 0
	};
	const text = numberText(number, assessment, said, labels, locale);
	const message = (await isCopied(text)) ? m.hand_copied : m.hand_copy_failed;
	toasts.show(message({ text }, { locale }));
}

/** Whether the text is in the clipboard now: pages without a secure context have an older way to it. */
async function isCopied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return isCopiedByEvent(text);
	}
}

function isCopiedByEvent(text: string): boolean {
	const put = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
	};
	document.addEventListener('copy', put, { once: true });
	const isDone = document.execCommand('copy');
	document.removeEventListener('copy', put);
	return isDone;
}
