import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startAfterPaint } from '../../src/lib/ui/start-after-paint';

const drawn = `{
	const element = document.currentScript.parentElement;
	Promise.all([
		import("./a/start.js"),
		import("./a/app.js")
	]).then(([kit, app]) => {
		kit.start(app, element, { node_ids: [0, 2], data: [null,{text:"$& $1"}] });
	});
}`;
const bare = drawn.replace(/, \{ node_ids.*\}\)/, ')');
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const page = (script: string) =>
	`<head><meta content="script-src ${hash('other')} ${hash(script)}"><script>other</script></head>` +
	`<body><script>${script}</script><script>last</script></body>`;

/** The second script of a document. */
function starts(html: string): string {
	return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)][1]![1]!;
}

describe('the script that starts a page', () => {
	const html = startAfterPaint(page(drawn), ['./a/start.js', './b.js']);

	test('waits for the first paint before it asks for its two files', () => {
		expect(starts(html)).toMatch(
			/first-contentful-paint[\s\S]*\(\["\.\/a\/start\.js","\.\/b\.js"\]\)\.then\(\(\) => Promise\.all\(\[\s*import\("\.\/a\/start\.js"\)/
		);
	});

	test('has its own hash in the policy of the page, in place of the one it had', () => {
		expect(html).toContain(`script-src ${hash('other')} ${hash(starts(html))}"`);
		expect(html).not.toContain(hash(drawn));
	});

	test('keeps the data of the page and the other scripts to the letter', () => {
		expect(starts(html)).toContain('{ node_ids: [0, 2], data: [null,{text:"$& $1"}] }');
		expect(html).toContain('<script>other</script>');
		expect(html).toContain('<script>last</script>');
	});

	test('is left alone on a page that has nothing to paint before it starts', () => {
		expect(startAfterPaint(page(bare), ['./b.js'])).toBe(page(bare));
	});
});
