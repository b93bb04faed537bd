import type { Locale } from '$lib/messages/locale';
import type { StudioLook } from './look.svelte';

/** What the parts of the studio have that change the look of a figure's marks. */
export interface LookProps {
	look: StudioLook;
	/** The names of what is drawn. */
	names: readonly string[];
	locale: Locale;
}
