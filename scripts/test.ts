import { readFile, rm } from 'node:fs/promises';
import { chromium } from './chromium';
import { run, written } from './run';

/** Everything that must pass; each step counts as one test, the test runner's by number. */
const report = 'test-results/vitest.json';
let passed = 0;
let failed = 0;

async function step(name: string, work: () => Promise<void>): Promise<boolean> {
	process.stdout.write(`\n== ${name}\n`);
	try {
		await work();
		passed += 1;
		return true;
	} catch (error) {
		process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
		failed += 1;
		return false;
	}
}

/** Steps beside each other, each of one thread; what they wrote follows in order, step by step. */
async function together(
	checks: readonly (readonly [name: string, command: readonly string[]])[]
): Promise<void> {
	const running = checks.map(([, command]) => written('npx', command));
	// Each is looked at in its turn; one that fails before is not unhandled.
	for (const check of running) check.catch(() => undefined);
	for (const [at, [name]] of checks.entries()) {
		await step(name, async () => void process.stdout.write(await running[at]!));
	}
}

async function tests(browser: string): Promise<void> {
	await rm(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
	const outcome = await run('npx', ['vitest', 'run', ...reporters], {
		CHROMIUM: browser,
		VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true'
	}).then(
		() => null,
		(error: unknown) => error
	);
	const counts = JSON.parse(await readFile(report, 'utf8')) as Record<string, number>;
	passed += counts['numPassedTests'] ?? 0;
	failed += counts['numFailedTests'] ?? 0;
	if (outcome !== null) throw outcome;
}

const browser = await chromium();
const built = await step('build', () => run('npm', ['run', '--silent', 'build']));
await together([
	['format', ['prettier', '--check', '--log-level', 'warn', '.']],
	['lint', ['eslint', '--max-warnings=0', '.']],
	[
		'types',
		['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings']
	]
]);
if (built) await step('tests', () => tests(browser));

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
