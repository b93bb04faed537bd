import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The hashes of the scripts that the frame of all pages holds: they run before the first paint, which
 * waits for no file of theirs.
 */
const frame = readFileSync(new URL('../src/app.html', import.meta.url), 'utf8');
const scripts = [...frame.matchAll(/<script>([\s\S]*?)<\/script>/g)];
const frameHashes = scripts.map(
	([, script]) =>
		/** @type {`sha256-${string}`} */ (
			`sha256-${createHash('sha256')
				.update(script ?? '')
				.digest('base64')}`
		)
);

/**
 * The policy of every page: nothing but our own origin, no inline script but the hashed ones,
 * WebAssembly allowed because the database is one. Kit writes it into each page as a meta tag and
 * adds the hashes; the server sends it again as a header with worker scripts, which a meta tag
 * does not govern.
 *
 * @type {NonNullable<NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>['directives']>}
 */
export const contentSecurityPolicy = {
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval', ...frameHashes],
	'style-src': ['self'],
	// The one style attribute there is: Kit's announcer of page changes, which screen readers hear.
	'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self'],
	'connect-src': ['self', 'blob:'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'form-action': ['none'],
	'base-uri': ['none'],
	'object-src': ['none']
};
