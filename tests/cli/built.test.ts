import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { builtCli, requireBuiltCli } from '../support/built-cli';
import { runCli } from '../support/run-cli';

beforeAll(requireBuiltCli);

const built = (args: readonly string[], input = '') =>
	spawnSync(process.execPath, [builtCli, ...args], { input, encoding: 'utf8' });

test('the built program reads standard input and prints what its sources print', async () => {
	const log = '日期,类目,件数\n2024-01-02,智能手机,3\n2024-01-03,不知道,1\n';
	const args = ['assess', '-', '--format', 'json', '--lang', 'zh'];
	const { status, stdout, stderr } = built(args, log);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toBe((await runCli(args, { stdin: log })).out);
});

test('the built program ends with 1 for a faulty input and 2 for wrong usage', () => {
	expect(built(['assess', 'nowhere.csv']).status).toBe(1);
	expect(built(['assess']).status).toBe(2);
	expect(built(['--version']).status).toBe(0);
});

test('a reader that closes the pipe early is no failure', () => {
	const sample = 'data/samples/city-exchange-2024-2025.csv';
	const command = `"${process.execPath}" "${builtCli}" assess ${sample} --format json | head -n 1`;
	const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
	expect([status, stdout, stderr]).toEqual([0, '{\n', '']);
});
