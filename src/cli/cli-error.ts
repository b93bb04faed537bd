/** Exit codes: done, the input is at fault, wrong usage. */
export const exitCodes = { done: 0, input: 1, usage: 2 } as const;

/** What the command line itself cannot do. The message is text for a person: what, and what to do. */
export class CliError extends Error {
	/** 1 where what was given is at fault, 2 where the program was called wrongly. */
	readonly exitCode: 1 | 2;
	constructor(message: string, exitCode: 1 | 2, options?: ErrorOptions) {
		super(message, options);
		this.name = 'CliError';
		this.exitCode = exitCode;
	}
}

/** A wrong call of the program. */
export function usageError(message: string): CliError {
	return new CliError(message, exitCodes.usage);
}
