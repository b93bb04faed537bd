import { resolve } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import type { InputFile } from '../lib/model/input-file';
import { usageError } from './cli-error';

/** Refuses to write over a file that is read. */
export function requireOther(files: readonly InputFile[], path: string, locale: Locale): void {
	const own = files.some(({ origin }) => {
		return origin.kind === 'path' && resolve(origin.path) === resolve(path);
	});
	if (own) throw usageError(m.convert_own_input({ path }, { locale }));
}
