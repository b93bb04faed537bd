import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers';

/** A server of the built site: precompressed files, right types, caching and security headers. */
export async function siteServer(folder: string): Promise<Server> {
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		dotfiles: false,
		setHeaders: (response, path) => setHeaders(response, path)
	});
	const notFound = await readFile(join(folder, '404.html'));
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		files(request, response, () => {
			setHeaders(response, '/404.html');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
		});
	});
}

function setHeaders(
	response: { setHeader: (name: string, value: string) => unknown },
	path: string
): void {
	for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}
