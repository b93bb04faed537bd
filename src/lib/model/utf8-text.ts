import { InputError } from './input-error';

/** The text of bytes in UTF-8. Throws `InputError` not_utf8, which names the file, where they are none. */
export function utf8Text(file: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new InputError('not_utf8', { file }, { cause });
	}
}
