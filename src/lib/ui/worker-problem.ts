import { InputError, type InputErrorCode } from '$lib/model/input-error';
import type { MessageParameters } from '$lib/model/issue';

/** What went wrong, in a form that passes from a worker to its page. */
export interface WorkerProblem {
	/** Null where the input is not at fault. */
	readonly code: InputErrorCode | null;
	readonly parameters: MessageParameters;
	readonly message: string;
}

/** An error as it is sent. */
export function problemOf(error: unknown): WorkerProblem {
	if (error instanceof InputError) {
		return { code: error.code, parameters: error.parameters, message: error.message };
	}
	const message = error instanceof Error ? error.message : String(error);
	return { code: null, parameters: {}, message };
}

/** The error that was sent. */
export function errorOf({ code, parameters, message }: WorkerProblem): Error {
	return code === null ? new Error(message) : new InputError(code, parameters);
}
