/** The command was called wrongly: exit code 2. The message is text for a person. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UsageError';
	}
}
