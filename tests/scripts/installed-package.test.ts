import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installedPackage } from '../../scripts/installed-package';
import { contentsOf, lockName, pinsFolder } from '../../scripts/pinned-package';
import { scratch } from '../support/scratch';

const pins = (name: string) => readFileSync(join(pinsFolder(name), lockName), 'utf8');
const whole = pins('crossfilter2');
const other = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const hash = (name: string) => contentsOf(whole).get(`node_modules/${name}`)!.split(' ')[1]!;

const folder = scratch({
	[`altered/${lockName}`]: whole.replace(hash('crossfilter2'), other),
	[`brought/${lockName}`]: whole.replace(hash('@ranfdev/deepobj'), other)
});

describe('a package that is none of ours', { timeout: 120_000 }, () => {
	test('is installed as it is pinned, with what it brings along', async () => {
		const own = await installedPackage('crossfilter2', '1.5.4');
		const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
			readonly version: string;
		};
		expect(version).toBe('1.5.4');
	});

	test.each(['altered', 'brought'])('is refused where its content is another: %s', async (name) => {
		await expect(
			installedPackage('crossfilter2', '1.5.4', {}, join(folder, name))
		).rejects.toThrow();
	});

	test('is refused in another version than the pinned one, and without a pin', async () => {
		await expect(installedPackage('crossfilter2', '1.5.3')).rejects.toThrow('crossfilter2');
		await expect(installedPackage('left-pad', '1.3.0')).rejects.toThrow('ENOENT');
	});

	test.each(['arquero', 'chdb', 'crossfilter2', 'lighthouse'])(
		'%s is pinned by SHA-512',
		(name) => {
			const contents = [...contentsOf(pins(name)).values()];
			expect(contents.length).toBeGreaterThan(1);
			for (const content of contents)
				expect(content).toMatch(/^\d+\.\d+\.\d+\S* sha512-[\w+/]{86}==$/);
			expect(pins(name)).not.toContain('"resolved"');
		}
	);
});
