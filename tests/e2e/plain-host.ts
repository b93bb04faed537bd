import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { onLoopback, type LoopbackHost } from '../../scripts/on-loopback';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2'
};

/**
 * A static host that knows nothing of the project: types by ending, and no header beside. It serves a
 * folder below a path, with a slash at both ends, and nothing else.
 */
export async function plainHost(folder: string, below: string): Promise<LoopbackHost> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://host');
		const path = pathname.startsWith(below) ? pathname.slice(below.length - 1) : null;
		const file =
			path === null ? null : join(folder, path.endsWith('/') ? `${path}index.html` : path);
		const missing = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
		if (file === null) return void missing();
		readFile(file).then(
			(bytes) =>
				response
					.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
					.end(bytes),
			missing
		);
	});
	return onLoopback(server);
}
