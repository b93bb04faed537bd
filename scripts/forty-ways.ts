import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { realLog } from './forty-ways/real-log';
import { ways } from './forty-ways/ways';

/** Writes one real log in every way into a folder, each way into a folder of its own. */
async function writeWays(folder: string): Promise<void> {
	const trades = realLog();
	for (const [at, { name, write }] of ways.entries()) {
		const words = name
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, '-')
			.replaceAll(/^-|-$/g, '');
		const own = join(folder, `${String(at + 1).padStart(3, '0')}-${words}`);
		await mkdir(own, { recursive: true });
		for (const file of await write(trades)) await writeFile(join(own, file.name), file.bytes);
	}
	process.stdout.write(`${ways.length} ways in ${folder}\n`);
}

await writeWays(process.argv[2] ?? 'build/forty-ways');
