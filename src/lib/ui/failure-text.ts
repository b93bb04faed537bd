import * as m from '$lib/messages/compiled/messages.js';
import { inputErrorText } from '$lib/messages/input-error-text';
import type { Locale } from '$lib/messages/locale';
import { InputError } from '$lib/model/input-error';

/** What went wrong and what to do about it. */
export function failureText(failure: unknown, locale: Locale): string {
	if (failure instanceof InputError) return inputErrorText(failure, locale);
	const message = failure instanceof Error ? failure.message : String(failure);
	// In the words of the engine, which keeps what it had before.
	if (/Out of Memory Error|Allocation failure/i.test(message)) {
		return m.page_error_memory({}, { locale });
	}
	return m.page_error_engine({ message }, { locale });
}
