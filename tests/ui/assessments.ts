import type { Locale } from '../../src/lib/messages/locale';
import { labelsOf } from '../../src/lib/ui/labels';
import { assessText, type TestOptions } from '../support/assess-text';
import { library } from '../support/library';

/** Names by id, of the bundled library. */
export const labels = labelsOf(library);

/** Logs that each show one thing a page has to speak of. */
export const logs = {
	phones: 'date,category,items\n2024-01-01,smartphone,2000\n2025-12-31,smartphone,500\n',
	laptop: 'category\nlaptop\n',
	book: 'date,category,items\n2024-03-05,book,1\n',
	books: 'date,category,items\n2024-03-01,book,12\n2024-03-31,book,8\n',
	vehicles: 'category,items\ncar_ice,12\n',
	mixed: 'category,items\ncar_ice,2\nsmartphone,10\n',
	weighed: 'category,weight_kg\nclothing,830\nmystery box,60\n',
	returned: 'category,items\nsmartphone,-3\n',
	unknown: 'category,items\nblorb,7\n',
	partly: 'category,items\nsmartphone,10\nblorb,3\n童装,4\ncar_ice,1\n',
	empty: 'category,items\nsmartphone,0\n'
} as const;

/** Assesses one of the logs with the bundled library. */
export function assessed(log: keyof typeof logs, options?: TestOptions) {
	return assessText(logs[log], options);
}

/** A text as it is read: spaces that do not break as plain ones, numbers without their names. */
export function plain(text: string): string {
	const unmarked = text.replaceAll(/\ue000[^\ue001]*\ue001([^\ue002]*)\ue002/g, '$1');
	return unmarked.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

/** A text to expect in each language. */
export type Expected = Readonly<Record<Locale, string>>;
