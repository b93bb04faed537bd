import { EngineError } from '../lib/model/engine';
import { InputError } from '../lib/model/input-error';

/**
 * An error that the input is the reason of, or null for all others, which are mistakes of ours. A
 * log that is too much for the database, or a file that it may not read, is the input's as well.
 */
export function inputFailure(error: unknown): InputError | null {
	if (error instanceof InputError) return error;
	if (!(error instanceof EngineError) || !isOfInput.test(error.message)) return null;
	const [reason] = error.message.split('\n') as [string];
	return new InputError('engine_failed', { reason }, { cause: error });
}

/** Kinds of DuckDB's errors that no statement of ours causes by itself. */
const isOfInput = /^(?:Out of Memory|IO|Permission) Error|could not allocate|No space left/i;
