import { spawn } from 'node:child_process';

/** What is read in place of a terminal by a child that should ask nothing. */
const stdio = ['ignore', 'inherit', 'inherit'] as const;

/** Runs a program to its end with our own output; rejects where it does not exit with 0. */
export function run(
	program: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { stdio: [...stdio], env: { ...process.env, ...env } });
		child.on('error', reject);
		child.on('exit', (code) =>
			code === 0
				? resolve()
				: reject(new Error(`${program} ${args.join(' ')} ended with ${code ?? 'a signal'}`))
		);
	});
}
