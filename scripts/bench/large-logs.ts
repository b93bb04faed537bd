import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { openNodeEngine } from '../../src/lib/engine/node';
import { encode } from '../forty-ways/encode';
import { writeBigLog } from './big-log';

/** One log in three files. */
export interface LargeLogs {
	readonly csv: string;
	readonly gb18030: string;
	readonly parquet: string;
}

/** Writes the same trades as CSV in UTF-8 and in GB18030, and as Parquet with true dates and numbers. */
export async function writeLargeLogs(folder: string, rows: number): Promise<LargeLogs> {
	const path = (name: string) => join(folder, name);
	const logs = { csv: path('log.csv'), gb18030: path('log-gb.csv'), parquet: path('log.parquet') };
	await writeBigLog(logs.csv, rows);
	await writeParquet(logs);
	await writeGb18030(logs);
	return logs;
}

async function writeParquet({ csv, parquet }: LargeLogs): Promise<void> {
	const engine = await openNodeEngine();
	await engine.run(
		`COPY (SELECT * FROM read_csv('${csv}', header = true)) TO '${parquet}' (FORMAT parquet)`
	);
	await engine.close();
}

/** The words of the log are few: what was encoded once is looked up. */
async function writeGb18030({ csv, gb18030 }: LargeLogs): Promise<void> {
	const known = new Map<string, Buffer>();
	const bytesOf = (word: string) => {
		const found = known.get(word) ?? Buffer.from(encode(word, 'gb18030'));
		known.set(word, found);
		return found;
	};
	const stream = createWriteStream(gb18030);
	for await (const text of createReadStream(csv, { encoding: 'utf8' }) as AsyncIterable<string>) {
		const parts = text.split(/([^\0-\x7f]+)/);
		const bytes = parts.map((part, at) =>
			at % 2 === 1 ? bytesOf(part) : Buffer.from(part, 'latin1')
		);
		if (!stream.write(Buffer.concat(bytes))) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'finish');
}
