import { contentSecurityPolicy } from './content-security-policy.js';

/** Headers of every answer. */
const common = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

const forAYear = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';

/** Words of the policy that are written in quotes. */
const keywords = /^(none|self|wasm-unsafe-eval|unsafe-hashes|sha256-.*)$/;

/** The policy of the pages as one header value, for worker scripts, which a meta tag does not govern. */
export const workerPolicy = Object.entries(contentSecurityPolicy)
	.map(([directive, values]) => [directive, ...(values as string[]).map(quoted)].join(' '))
	.join('; ');

function quoted(word: string): string {
	return keywords.test(word) ? `'${word}'` : word;
}

/** A rule of the server: which paths, as a pattern of the usual hosts, and what is sent with them. */
export interface HeaderRule {
	readonly path: string;
	readonly matches: (path: string) => boolean;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * All header rules, later ones adding to or replacing earlier ones. Pages carry their own policy in a
 * meta tag, with the hashes of their scripts; only what a meta tag cannot say is a header.
 */
export const headerRules: readonly HeaderRule[] = [
	{
		path: '/*',
		matches: () => true,
		headers: {
			...common,
			'Cache-Control': askEachTime,
			'Content-Security-Policy': `frame-ancestors 'none'`
		}
	},
	{
		path: '/_app/immutable/*',
		matches: (path) => path.startsWith('/_app/immutable/'),
		headers: { 'Cache-Control': forAYear }
	},
	{
		path: '/_app/immutable/workers/*',
		matches: (path) => /^\/_app\/immutable\/(workers\/|.*worker[^/]*\.js$)/.test(path),
		headers: { 'Content-Security-Policy': `${workerPolicy}; frame-ancestors 'none'` }
	},
	{
		path: '/service-worker.js',
		matches: (path) => path === '/service-worker.js',
		headers: { 'Content-Security-Policy': `${workerPolicy}; frame-ancestors 'none'` }
	}
];

/** The headers of one path, by the rules above. */
export function headersFor(path: string): Readonly<Record<string, string>> {
	return Object.assign({}, ...headerRules.map((rule) => (rule.matches(path) ? rule.headers : {})));
}
