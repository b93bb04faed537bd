import { InputError } from '$lib/model/input-error';
import type { InputFile } from '$lib/model/input-file';

/** What asks a cube for trades is told that there are none. */
export function withoutTrades({ name }: InputFile) {
	return (cause: unknown): never => {
		const asksTrades = /Table with name (?:mapped_)?trades does not exist/.test(String(cause));
		if (asksTrades) throw new InputError('cube_without_trades', { file: name }, { cause });
		throw cause;
	};
}
