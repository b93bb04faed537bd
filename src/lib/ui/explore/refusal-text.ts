import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Refusal, RefusalCode } from '$lib/sql';

const texts: Readonly<
	Record<RefusalCode, (inputs: { piece: string }, options: { locale: Locale }) => string>
> = {
	empty: m.explore_refused_empty,
	not_a_query: m.explore_refused_not_a_query,
	several: m.explore_refused_several,
	unclosed: m.explore_refused_unclosed,
	brackets: m.explore_refused_brackets,
	forbidden_function: m.explore_refused_forbidden_function
};

/** Why a query is not run. */
export function refusalText({ refused, piece }: Refusal, locale: Locale): string {
	return texts[refused]({ piece }, { locale });
}
