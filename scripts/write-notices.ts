import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What reaches a reader's browser without being a dependency at run time. */
const alsoShipped = [
	'svelte',
	'@sveltejs/kit',
	'world-atlas',
	'@fontsource-variable/inter',
	'@fontsource-variable/source-serif-4',
	'@fontsource-variable/noto-sans-sc',
	'@fontsource-variable/noto-serif-sc'
];

const licenceFile = /^(licen[cs]e|notice|copying)/i;

/** Writes the licences of every package that the site ships into one text file beside it. */
export async function writeNotices(root: string, site: string): Promise<void> {
	const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const names = [...Object.keys(dependencies), ...alsoShipped].sort();
	const notices = await Promise.all(names.map((name) => notice(join(root, 'node_modules', name))));
	await writeFile(join(site, 'licences.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
}

async function notice(folder: string): Promise<string> {
	const { name, version, license } = JSON.parse(
		await readFile(join(folder, 'package.json'), 'utf8')
	) as { name: string; version: string; license: string };
	const files = (await readdir(folder)).filter((file) => licenceFile.test(file));
	const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')));
	return [`${name} ${version} (${license})`, ...texts.map((text) => `\n${text.trim()}\n`)].join(
		'\n'
	);
}
