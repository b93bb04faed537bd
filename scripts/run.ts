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
		child.on('exit', (code) => (code === 0 ? resolve() : reject(endedWith(code, program, args))));
	});
}

/** Runs a program to its end and gives what it wrote; where it does not exit with 0 that is the reason. */
export function written(program: string, args: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let text = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (chunk: string) => void (text += chunk));
		}
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve(text) : reject(endedWith(code, program, args, text))
		);
	});
}

function endedWith(
	code: number | null,
	program: string,
	args: readonly string[],
	wrote = ''
): Error {
	return new Error(`${wrote}${program} ${args.join(' ')} ended with ${code ?? 'a signal'}`);
}
