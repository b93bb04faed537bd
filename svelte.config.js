import adapter from '@sveltejs/adapter-static';
import { contentSecurityPolicy } from './scripts/content-security-policy.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build/site', assets: 'build/site', fallback: '404.html' }),
		paths: { relative: false },
		csp: { mode: 'hash', directives: contentSecurityPolicy },
		prerender: {
			entries: [
				'/',
				'/data',
				'/method',
				'/zh',
				'/zh/data',
				'/zh/method',
				'/factors',
				'/zh/factors',
				'/sample-facts.json'
			]
		},
		serviceWorker: { register: false },
		alias: { $data: 'data' }
	}
};
