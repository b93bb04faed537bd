import * as m from '$lib/messages/compiled/messages.js';
import { formatDate } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { localDay } from '../local-day';
import { severalNames } from '../log-name';
import type { RecentLog } from './recent-log';

/** The name of a kept log, and the day when it was looked at last. */
export function recentWords({ names, savedAt }: RecentLog, locale: Locale) {
	const date = formatDate(localDay(new Date(savedAt)), locale);
	return { name: severalNames(names, locale), date };
}

/** Both in one. */
export function recentText(log: RecentLog, locale: Locale): string {
	return m.project_recent_log(recentWords(log, locale), { locale });
}
