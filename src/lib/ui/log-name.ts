import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Session } from './session.svelte';

/** The log on screen as its user knows it: the file, or the first of several, or the sample. */
export function logName(session: Session, locale: Locale): string {
	const { files } = session.answered;
	if (files.length === 0) return m.page_sample_name({}, { locale });
	return severalNames(
		files.map(({ name }) => name),
		locale
	);
}

/** The first name, and how many more there are. */
export function severalNames(names: readonly string[], locale: Locale): string {
	const [name = '', ...others] = names;
	if (others.length === 0) return name;
	return m.page_several_files({ name, count: others.length }, { locale });
}
