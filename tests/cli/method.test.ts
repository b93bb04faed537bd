import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const folder = scratch({});

describe('reprise method', () => {
	test('prints the method as Markdown, in either language', async () => {
		const { code, out, err } = await runCli(['method']);
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(/^# How the numbers are made\n/);
		expect(out).toContain('    displaced = P × D × S × (1 − R)\n');
		expect(out).toContain('| Smartphone | 36.1667 | 54.25 | 81.375 | B | [');
		expect((await runCli(['method', '--lang', 'zh'])).out).toMatch(/^# 数字从何而来\n/);
	});

	test('has tables whose rows have as many cells as their heads', async () => {
		const { out } = await runCli(['method']);
		const blocks = out.split('\n\n').filter((block) => block.startsWith('| '));
		expect(blocks.length).toBeGreaterThan(10);
		for (const block of blocks) {
			const widths = block.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
			expect(new Set(widths).size).toBe(1);
		}
	});

	test('writes the same Markdown to a file', async () => {
		const path = join(folder, 'method.md');
		const { code, out } = await runCli(['method', '--out', path]);
		expect([code, out]).toEqual([0, '']);
		expect(readFileSync(path, 'utf8')).toBe((await runCli(['method'])).out);
	});

	test('writes a Word file', async () => {
		const path = join(folder, 'method.docx');
		expect((await runCli(['method', '--out', path, '--lang', 'zh'])).code).toBe(0);
		const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml']!);
		expect(xml).toContain('替代 = P × D × S × (1 − R)');
	});

	test('tells the method of another pack, by its folder', async () => {
		const csv = readFileSync('data/packs/2026.1/production.csv', 'utf8');
		const own = scratch({
			'production.csv': csv.replace(
				'smartphone,36.1666666666667,54.25,81.375',
				'smartphone,40,60,80'
			)
		});
		const { out } = await runCli(['method', '--pack', own]);
		// 60 x 0.5 x 0.7 = 21; 2 x 0.47 + 0.05 x 60 = 3.94; 21 - 3.94 = 17.06
		expect(out).toContain('(2 × 0.47 + 0.05 × 60) = 17.06\n');
	});

	test.each([
		[['method', '--out', 'method.pdf'], /a file that ends in \.md or \.docx/],
		[['method', 'log.csv'], /method takes no files/],
		[['method', '--format', 'json'], /--format/]
	])('%j is wrong usage', async (args, message) => {
		const { code, err } = await runCli(args);
		expect(code).toBe(2);
		expect(err).toMatch(message);
	});

	test('--help lists its options', async () => {
		const { out } = await runCli(['method', '--help']);
		expect(out).toContain('reprise method [options]');
		for (const option of ['--out FILE', '--pack ID|DIR', '--lang en|zh']) {
			expect(out).toContain(`  ${option}`);
		}
		expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
	});
});
