import { execFile } from 'node:child_process';
import { cpus, platform, release, totalmem } from 'node:os';
import { promisify } from 'node:util';
import { openNodeEngine } from '../../src/lib/engine/node';
import { version } from '../../src/lib/model/version';
import { findChromium } from '../chromium';

/** What something was measured on: each part says its own version. */
export type BenchMachine = Readonly<
	Record<'processor' | 'system' | 'node' | 'duckdb' | 'chromium' | 'reprise', string> &
		Record<'cores' | 'memoryGiB', number>
>;

/** This machine, and the programs that are measured on it. */
export async function benchMachine(): Promise<BenchMachine> {
	return {
		processor: cpus()[0]?.model.trim() ?? '',
		cores: cpus().length,
		memoryGiB: Math.round(totalmem() / 2 ** 30),
		system: `${platform()} ${release()}`,
		node: process.version,
		duckdb: await duckdbVersion(),
		chromium: await chromiumVersion(),
		reprise: version
	};
}

/** Without the letter before it. */
async function duckdbVersion(): Promise<string> {
	const engine = await openNodeEngine();
	try {
		const { data } = await engine.query('SELECT version()');
		return String(data[0]![0]).replace(/^v/, '');
	} finally {
		await engine.close();
	}
}

async function chromiumVersion(): Promise<string> {
	const program = findChromium();
	if (program === null) return 'none';
	const { stdout } = await promisify(execFile)(program, ['--version']);
	return /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? stdout.trim();
}
