import { formatCount } from '$lib/messages/format';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { formatBytes } from '../format-bytes';
import type { KeepState } from './keep-state';
import type { KeptFiles } from './keeping';

/** What the browser keeps, in a sentence; empty where there is nothing to say. */
export function keepText(state: KeepState, locale: Locale): string {
	switch (state.kind) {
		case 'nothing':
			return '';
		case 'saving':
			return m.project_saving({}, { locale });
		case 'kept':
			return keptText(state.files, locale);
		case 'full':
			return state.room === null
				? m.project_full({}, { locale })
				: m.project_full_room({ room: formatBytes(state.room, locale) }, { locale });
		case 'unavailable':
			return m.project_unavailable({}, { locale });
		case 'published':
			return m.project_published({}, { locale });
		case 'off':
			return m.project_off({}, { locale });
		case 'forgotten':
			return m.project_forgotten({}, { locale });
	}
}

function keptText({ kept, bytes, each }: KeptFiles, locale: Locale): string {
	if (each.length === 0) return m.project_kept_choices({}, { locale });
	if (kept === 0) {
		return each.includes('no_room')
			? m.project_kept_no_room({}, { locale })
			: m.project_kept_counts({}, { locale });
	}
	const size = formatBytes(bytes, locale);
	const count = formatCount(kept, locale);
	if (kept === each.length) return m.project_kept({ count: kept, text: count, size }, { locale });
	return m.project_kept_some({ count, all: formatCount(each.length, locale), size }, { locale });
}
