import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { FactorOverride } from '$lib/model/factor-override';
import { everyTrade } from '$lib/model/trade-filter';
import { severalNames } from '../log-name';
import type { Request } from '../request';
import type { Session } from '../session.svelte';
import type { Toasts } from './toasts.svelte';

/** What an act that can be taken back needs: the log it is done to, and where to say so. */
export interface Doing {
	readonly log: Session;
	readonly toasts: Toasts;
	readonly locale: Locale;
}

/** Puts every trade in view again. */
export async function resetFilter(doing: Doing): Promise<void> {
	await doing.log.limit(everyTrade);
	sayFilterReset(doing);
}

/** Says that every trade was put in view again. */
export function sayFilterReset({ log, toasts, locale }: Doing): void {
	toasts.show(
		m.hand_did_reset_filter({}, { locale }),
		() => log.stepFilter('back'),
		() => log.filter === everyTrade
	);
}

/** Takes values of the reader's own back to those of the pack; `left` are those that stay. */
export function resetFactors(
	{ log, toasts, locale }: Doing,
	left: readonly FactorOverride[] = []
): void {
	log.changeFactors({ overrides: left });
	const after = log.request.method.overrides;
	toasts.show(
		m.hand_did_reset_factors({}, { locale }),
		() => log.stepFactors('back'),
		() => log.request.method.overrides === after
	);
}

/** Maps source categories. */
export function mapWords(
	{ log, toasts, locale }: Doing,
	entries: readonly (readonly [string, string | null])[]
): void {
	log.map(entries);
	const { mapping } = log.request;
	const count = entries.length;
	toasts.show(
		m.hand_did_map({ count, text: formatCount(count, locale) }, { locale }),
		() => log.undo(),
		() => log.request.mapping === mapping
	);
}

/** Goes back to the sample. */
export function closeLog(doing: Doing): void {
	const { answered } = doing.log;
	doing.log.closeLog();
	sayLogClosed(doing, answered);
}

/** Says that a log was closed, which can be brought back as long as its files are at hand. */
export function sayLogClosed({ log, toasts, locale }: Doing, answered: Request): void {
	const names = answered.files.map(({ name }) => name);
	const name = severalNames(names, locale);
	const isAtHand = answered.files.every(({ missing }) => missing !== true);
	const after = log.request;
	toasts.show(
		m.hand_did_close_log({ name }, { locale }),
		isAtHand ? () => log.restore((context) => log.run(answered, context)) : null,
		() => log.request === after
	);
}
