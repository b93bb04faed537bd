import { main } from '../../src/cli/main';

/** What a run of the program printed, and its exit code. */
export interface CliRun {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** What a run is given beside its arguments. */
export interface CliInput {
	/** Text on standard input. */
	readonly stdin?: string;
	/** Whether standard error is a terminal. */
	readonly showsProgress?: boolean;
	/** The day of the run. */
	readonly today?: string;
}

/** Runs the program in this process, with its effects recorded. */
export async function runCli(
	args: readonly string[],
	{ stdin = '', showsProgress = false, today = '2026-11-23' }: CliInput = {}
): Promise<CliRun> {
	const out: string[] = [];
	const err: string[] = [];
	const code = await main(args, {
		print: (text) => void out.push(text),
		warn: (text) => void err.push(text),
		readStandardInput: () => Promise.resolve(new TextEncoder().encode(stdin)),
		showsProgress,
		today
	});
	return { code, out: out.join(''), err: err.join('') };
}
