import type { AssessmentResult } from '$lib/assess';
import { locales, type Locale } from '$lib/messages/locale';
import type { Label, Labels } from '../labels';
import type { Keeper } from '../project/keeper.svelte';
import type { Session } from '../session.svelte';
import type { Toasts } from '../toasts/toasts.svelte';
import type { Hand } from './hand.svelte';

/** What a command belongs to. */
export type CommandKind = 'page' | 'log' | 'view' | 'method' | 'copy' | 'look';

/** One thing that can be done from anywhere: by its name in the list of commands, or by its keys. */
export interface Command {
	/** Stays the same over languages and logs, so that what was used before is known again. */
	readonly id: string;
	readonly kind: CommandKind;
	/** In both languages: it is found by either. */
	readonly name: Label;
	readonly run: () => unknown;
}

/** What commands are made for: the page and log on screen. */
export interface CommandContext {
	readonly log: Session;
	readonly kept: Keeper;
	readonly toasts: Toasts;
	readonly hand: Hand;
	readonly locale: Locale;
	/** Path of the page, with its language. */
	readonly path: string;
	/** Null while nothing of the log is known on this page. */
	readonly result: AssessmentResult | null;
	readonly labels: Labels | null;
	readonly goTo: (path: string) => unknown;
	readonly openFiles: () => void;
}

function inBoth(text: (locale: Locale) => string): Label {
	return Object.fromEntries(locales.map((locale) => [locale, text(locale)])) as unknown as Label;
}

/** A command where it has an effect, else none. */
export function offered(
	isOffered: boolean,
	kind: CommandKind,
	id: string,
	name: (locale: Locale) => string,
	run: Command['run']
): readonly Command[] {
	return isOffered ? [{ id: `${kind}/${id}`, kind, name: inBoth(name), run }] : [];
}
