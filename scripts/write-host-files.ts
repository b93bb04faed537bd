import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules } from './headers';

/**
 * Writes the header rules in the forms of the usual static hosts: `_headers` (Netlify, Cloudflare
 * Pages and others), `.htaccess` (Apache) and `nginx.conf` (to include in a server block).
 */
export async function writeHostFiles(folder: string): Promise<void> {
	await writeFile(join(folder, '_headers'), underscoreHeaders());
	await writeFile(join(folder, '.htaccess'), htaccess());
	await writeFile(join(folder, 'nginx.conf'), nginx());
}

/** A later rule replaces a header of an earlier one, so the earlier one is taken off first. */
function underscoreHeaders(): string {
	return headerRules
		.map(({ path, headers }, index) => {
			const off = index === 0 ? [] : Object.keys(headers).map((name) => `  ! ${name}`);
			const on = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
			return [path, ...off, ...on].join('\n');
		})
		.join('\n\n')
		.concat('\n');
}

function htaccess(): string {
	const rules = headerRules.map(({ path, headers }) => {
		const lines = Object.entries(headers).map(
			([name, value]) => `  Header always set ${name} "${value}"`
		);
		return [`<If "%{REQUEST_URI} =~ m#${pattern(path)}#">`, ...lines, '</If>'].join('\n');
	});
	return [
		'ErrorDocument 404 /404.html',
		'AddType application/wasm .wasm',
		'<IfModule mod_headers.c>',
		...rules,
		'</IfModule>',
		''
	].join('\n');
}

/** In nginx a location that sets one header inherits none, so each one sets all that apply. */
function nginx(): string {
	return headerRules
		.map((rule, index) => {
			const before = headerRules.slice(0, index).filter(({ path }) => covers(path, rule.path));
			const headers = Object.assign({}, ...before.map((other) => other.headers), rule.headers);
			const lines = Object.entries(headers).map(
				([name, value]) => `\tadd_header ${name} "${String(value)}" always;`
			);
			return [`location ~ ${pattern(rule.path)} {`, ...lines, '}'].join('\n');
		})
		.reverse()
		.join('\n')
		.concat('\nerror_page 404 /404.html;\ngzip_static on;\n');
}

function pattern(path: string): string {
	return `^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`;
}

function covers(path: string, other: string): boolean {
	return path.endsWith('*') && other.startsWith(path.slice(0, -1));
}
