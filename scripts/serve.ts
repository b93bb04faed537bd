import { fileURLToPath } from 'node:url';
import { siteServer } from './site-server';

const site = fileURLToPath(new URL('../build/site', import.meta.url));
const port = Number(process.env['PORT'] ?? 4173);
const host = '127.0.0.1';

const server = await siteServer(site);
server.on('error', (error: NodeJS.ErrnoException) => {
	const inUse = error.code === 'EADDRINUSE';
	process.stderr.write(
		inUse ? `port ${port} is in use; choose another one with PORT=… npm start\n` : `${error}\n`
	);
	process.exitCode = 1;
});
server.listen(port, host, () => process.stdout.write(`Reprise is at http://${host}:${port}\n`));
