import { gzipSync as pack, zipSync } from 'fflate';
import zlib from 'node:zlib';
import type { Trade } from './real-log';
import { tableIn } from './styles';
import type { Way, WrittenFile } from './way';
import { delimited } from './write-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const csv = (trades: readonly Trade[]) => utf8(delimited(tableIn(trades)));
const file = (name: string, bytes: Uint8Array): readonly WrittenFile[] => [{ name, bytes }];
const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const gzip = (bytes: Uint8Array) => pack(bytes, { mtime: 0 });

/** The log in three parts. */
function thirds(trades: readonly Trade[]): readonly (readonly Trade[])[] {
	return [0, 1, 2].map((part) =>
		trades.filter((_, at) => Math.floor((at * 3) / trades.length) === part)
	);
}

function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
	return zipSync({ ...files }, { mtime: '2024-01-01' });
}

/** Parts as they come from three places: another delimiter, another order, another format. */
function mixedParts(trades: readonly Trade[]): readonly WrittenFile[] {
	const [first, second, third] = thirds(trades) as [Trade[], Trade[], Trade[]];
	const turned = tableIn(second).map((row) => [...row].reverse());
	const objects = third.map(({ id, day, category, country, items, cents, note }) => ({
		...{ id, date: day, category, country: country === '' ? null : country },
		...{ items, price: cents / 100, problem: note }
	}));
	return [
		...file('a.csv', csv(first)),
		...file('b.csv', utf8(delimited(turned, { delimiter: ';' }))),
		...file('c.json', utf8(JSON.stringify(objects)))
	];
}

/** Files packed, in parts, or with another ending than their content has. */
export const packedWays: readonly Way[] = [
	{ name: 'gzip', write: (trades) => file('log.csv.gz', gzip(csv(trades))) },
	{
		name: 'gzip in several members',
		write: (trades) => {
			const bytes = csv(trades);
			return file(
				'log.csv.gz',
				joined([gzip(bytes.subarray(0, 5000)), gzip(bytes.subarray(5000))])
			);
		}
	},
	{ name: 'zip', write: (trades) => file('log.zip', zip({ 'log.csv': csv(trades) })) },
	{
		name: 'zip with three files and what a system adds',
		write: (trades) => {
			const parts = thirds(trades).map((part, at) => [`logs/part-${at}.csv`, csv(part)] as const);
			const added = {
				'__MACOSX/logs/._part-0.csv': Uint8Array.of(0, 5, 22, 7),
				'logs/.DS_Store': Uint8Array.of(0, 0, 0, 1)
			};
			return file('log.zip', zip({ ...Object.fromEntries(parts), ...added }));
		}
	},
	{
		name: 'gzip in a zip',
		write: (trades) => file('log.zip', zip({ 'log.csv.gz': gzip(csv(trades)) }))
	},
	{
		name: 'JSON lines in gzip',
		write: (trades) => {
			const rows = tableIn(trades).slice(1);
			const names = tableIn([])[0]!;
			const line = (row: readonly string[]) =>
				JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]])));
			return file('log.jsonl.gz', gzip(utf8(rows.map(line).join('\n'))));
		}
	},
	{
		name: 'three files',
		write: (trades) => thirds(trades).map((part, at) => ({ name: `${at}.csv`, bytes: csv(part) }))
	},
	{ name: 'three files of different kinds', write: mixedParts },
	{ name: 'CSV that is called a workbook', write: (trades) => file('log.xlsx', csv(trades)) },
	{
		name: 'tabs that are called a text',
		write: (trades) => file('log.txt', utf8(delimited(tableIn(trades), { delimiter: '\t' })))
	},
	{ name: 'no ending at all', write: (trades) => file('log', csv(trades)) },
	...zstandard()
];

/** Where the platform can write it. */
function zstandard(): readonly Way[] {
	const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: Uint8Array) => Uint8Array };
	if (zstdCompressSync === undefined) return [];
	return [
		{
			name: 'Zstandard',
			write: (trades) => file('log.csv.zst', new Uint8Array(zstdCompressSync(csv(trades))))
		}
	];
}
