import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A static host that knows nothing of the project: types by ending, and no header beside. */
export interface PlainHost {
	readonly origin: string;
	/** Stops it answering. */
	close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2'
};

/** Serves a folder below a path of the host, with a slash at both ends, and nothing else. */
export async function plainHost(folder: string, below: string): Promise<PlainHost> {
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
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
