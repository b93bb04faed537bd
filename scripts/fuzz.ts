import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNodeEngine } from '../src/lib/engine/node';
import { ways } from './forty-ways/ways';
import { blockCases, casesOf, filesOf } from './fuzz/cases';
import { faultOf } from './fuzz/fault-of';

const folder = 'build/fuzz';

/**
 * Reads mutated files, 10,000 unless told, from a block of seeds on, the first unless told. What is
 * at fault is written below `build/fuzz`, and the exit code is 1.
 */
async function fuzz(files: number, first: number): Promise<number> {
	const engine = await openNodeEngine();
	let [run, faults] = [0, 0];
	for (let block = first; run < files; block++) {
		for (const [at, one] of casesOf(block).entries()) {
			if (run++ >= files) break;
			const written = await filesOf(one);
			const fault = await faultOf(engine, written);
			if (fault === null) continue;
			faults++;
			const name = `${block}-${at}`;
			process.stdout.write(`${name}, ${ways[one.way]!.name}: ${fault}\n`);
			await mkdir(join(folder, name), { recursive: true });
			for (const file of written) await writeFile(join(folder, name, file.name), file.bytes);
		}
		process.stdout.write(`${Math.min(run, files)} files, ${faults} faults\n`);
	}
	await engine.close();
	return faults;
}

const [files = String(blockCases * 20), first = '0'] = process.argv.slice(2);
process.exitCode = (await fuzz(Number(files), Number(first))) === 0 ? 0 : 1;
