import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const files = readdirSync('build/site', { recursive: true, encoding: 'utf8' });

describe('the built site', () => {
	test('has compressed copies beside every larger text file', () => {
		const large = files.filter(
			(file) =>
				/\.(html|js|css|wasm|svg|csv)$/.test(file) && statSync(join('build/site', file)).size > 2048
		);
		const without = large.filter(
			(file) => !files.includes(`${file}.br`) || !files.includes(`${file}.gz`)
		);
		expect(without).toEqual([]);
	});

	test('ships the header files of the usual hosts', () => {
		for (const file of ['_headers', '.htaccess', 'nginx.conf']) expect(files).toContain(file);
		expect(readFileSync('build/site/_headers', 'utf8')).toContain(`frame-ancestors 'none'`);
	});

	test('names no other host in anything that is executed', () => {
		const scripts = files.filter((file) => /\.(js|html|css)$/.test(file));
		const naming = scripts.filter((file) => {
			const text = readFileSync(join('build/site', file), 'utf8');
			return /<(?:script|link|img)[^>]*(?:src|href)="https?:|@import\s+url\(https?:|url\(https?:/.test(
				text
			);
		});
		expect(naming).toEqual([]);
	});
});

describe('the server', () => {
	const get = (path: string, encoding = 'br') =>
		fetch(site.origin + path, { headers: { 'Accept-Encoding': encoding } });

	test('sends pages with their security headers and lets nobody cache them unseen', async () => {
		const { headers } = await get('/');
		expect(headers.get('content-type')).toMatch(/^text\/html/);
		expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('cache-control')).toBe('no-cache');
		expect(headers.get('content-encoding')).toBe('br');
	});

	test('sends the database compressed, as WebAssembly, to be kept for a year', async () => {
		const wasm = files.find((file) => file.endsWith('.wasm'))!;
		const answer = await fetch(`${site.origin}/${wasm}`, {
			method: 'HEAD',
			headers: { 'Accept-Encoding': 'br' }
		});
		expect(answer.headers.get('content-type')).toBe('application/wasm');
		expect(answer.headers.get('content-encoding')).toBe('br');
		expect(answer.headers.get('cache-control')).toContain('immutable');
	});

	test('sends worker scripts with the whole policy', async () => {
		const worker = files.find((file) => /duckdb[^/]*worker[^/]*\.js$/.test(file))!;
		const { headers } = await get(`/${worker}`);
		expect(headers.get('content-security-policy')).toContain(`connect-src 'self' blob:`);
		expect(headers.get('content-security-policy')).toContain(`default-src 'none'`);
	});

	test('answers an unknown path with a readable 404', async () => {
		const answer = await get('/no/such/page');
		expect(answer.status).toBe(404);
		expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
	});

	test('has the page of an unknown path written at once, where nothing is painted before', async () => {
		const page = await (await get('/no/such/page')).text();
		expect(page).toContain('kit.start(app, element)');
		expect(page).not.toContain('first-contentful-paint');
	});

	test('refuses anything but reading', async () => {
		expect((await fetch(site.origin, { method: 'POST' })).status).toBe(405);
	});
});
