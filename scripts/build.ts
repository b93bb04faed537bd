import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'build/site');

await run('npm', ['run', '--silent', 'sync']);
await run('npx', ['vite', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']);
await chmod(join(root, 'build/cli/reprise.js'), 0o755);
// These import the compiled messages, which exist only from here on.
await (await import('./assess-sample')).assessSample();
await run('npx', ['vite', 'build', '--logLevel', 'warn']);
await (await import('./write-host-files')).writeHostFiles(site);
await (await import('./write-notices')).writeNotices(root, site);
const compressed = await (
	await import('./compress-site')
).compressSite(site, join(root, 'node_modules/.cache/reprise/compressed'));
process.stderr.write(`built ${site}, ${compressed} compressed files\n`);
