import type { Locale } from '../lib/messages/locale';
import type { OptionValues } from './options';

/** Where a command writes; the tests pass their own. */
export interface CliEffects {
	/** Writes to standard output. */
	readonly print: (text: string) => void;
	/** Writes to standard error. */
	readonly warn: (text: string) => void;
	/** Reads standard input to its end. */
	readonly readStandardInput: () => Promise<Uint8Array>;
	/** Whether progress may be shown on standard error. */
	readonly showsProgress: boolean;
	/** The day of the run, `YYYY-MM-DD`: no number depends on it, only dates of review and the day that files bear. */
	readonly today: string;
}

/** A call of a command. */
export interface CommandRun {
	readonly files: readonly string[];
	readonly values: OptionValues;
	readonly format: string;
	readonly locale: Locale;
	readonly effects: CliEffects;
}
