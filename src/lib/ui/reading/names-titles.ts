import type { OpenLog } from '$lib/assess';
import { mappingKey } from '$lib/ingest/categories/read-mapping';
import type { Request } from '../request';

/** Whether words are mapped that may be titles, which were classified without being asked for by name. */
export function namesTitles(
	{ log, request }: { readonly log: OpenLog; readonly request: Pick<Request, 'mapping'> },
	{ mapping }: Pick<Request, 'mapping'>
): boolean {
	const { titleWords } = log;
	if (titleWords.size === 0) return false;
	const known = new Set([...titleWords.keys(), ...request.mapping.keys()].map(mappingKey));
	return [...mapping.keys()].some((word) => !known.has(mappingKey(word)));
}
