import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSample, samplePath } from './build-sample/build-sample';
import { buildPlatformLog, platformLogPath } from './build-sample/platforms/build-platform-log';
import { platformLogs } from './build-sample/platforms/platform-logs';

const top = new URL('../', import.meta.url);

function write(path: string, bytes: Uint8Array): void {
	const file = new URL(path, top);
	mkdirSync(new URL('.', file), { recursive: true });
	writeFileSync(file, bytes);
	process.stdout.write(`${path}: ${bytes.length} bytes\n`);
}

write(samplePath, new TextEncoder().encode(buildSample()));
for (const log of platformLogs) write(platformLogPath(log), buildPlatformLog(log));
