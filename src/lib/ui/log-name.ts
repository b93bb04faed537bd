import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Session } from './session.svelte';

/** The log on screen as its user knows it: the file, or the first of several, or the sample. */
export function logName(session: Session, locale: Locale): string {
	const { files } = session.answered;
	const first = files[0];
	if (first === undefined) return m.page_sample_name({}, { locale });
	if (files.length === 1) return first.name;
	return m.page_several_files({ name: first.name, count: files.length - 1 }, { locale });
}
