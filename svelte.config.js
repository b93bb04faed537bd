import adapter from '@sveltejs/adapter-static';
import { contentSecurityPolicy } from './scripts/content-security-policy.js';

/**
 * Every page, in English; each stands under /zh as well.
 *
 * @type {`/${string}`[]}
 */
const pages = ['/', '/data', '/factors', '/scenarios', '/explore', '/studio', '/claims', '/method'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build/site', assets: 'build/site', fallback: '404.html' }),
		paths: { relative: true },
		// The first view waits for no stylesheet; what is larger, such as fonts for Chinese, stays a file.
		inlineStyleThreshold: 90_000,
		csp: { mode: 'hash', directives: contentSecurityPolicy },
		prerender: {
			entries: [
				'/sample-cube.json',
				'/china-tiles.json',
				'/world-shapes.json',
				'/sample-facts.json',
				...pages,
				...pages.map((page) => /** @type {const} */ (`/zh${page}`))
			]
		},
		serviceWorker: { register: false },
		alias: { $data: 'data' }
	}
};
