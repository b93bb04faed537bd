import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
	...readdirSync('.').filter((name) => name.endsWith('.md')),
	...readdirSync('data', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join('data', name))
];

/** The anchor that a heading gets. */
const anchor = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replace(/\s/g, '-');

const anchors = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading!));

function isBroken(document: string, link: string): boolean {
	const [path = '', fragment] = link.split('#');
	const file = path === '' ? document : normalize(join(dirname(document), path));
	if (!existsSync(file)) return true;
	return fragment !== undefined && !anchors(file).includes(fragment);
}

test.each(documents)('every link of %s inside the project leads somewhere', (document) => {
	const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, link]) => link!)
		.filter((link) => !/^(https?:|mailto:)/.test(link));
	expect(links.filter((link) => isBroken(document, link))).toEqual([]);
});
