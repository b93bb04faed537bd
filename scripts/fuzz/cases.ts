import fc from 'fast-check';
import { realLog } from '../forty-ways/real-log';
import type { WrittenFile } from '../forty-ways/way';
import { ways } from '../forty-ways/ways';
import { caseOf, mutated, type Case } from './mutated-file';

/** How many rows the log has that is mutated. */
const rows = 24;

/** How many cases come from one seed. */
export const blockCases = 500;

/** The cases of a block, the same on every run. */
export function casesOf(block: number): readonly Case[] {
	return fc.sample(caseOf(ways.length), { seed: block + 1, numRuns: blockCases });
}

const written = new Map<number, Promise<readonly WrittenFile[]>>();

/** The files of a case: the last one is mutated, the others are as they were. */
export async function filesOf({ way, mutations }: Case): Promise<readonly WrittenFile[]> {
	const known = written.get(way) ?? Promise.resolve(ways[way]!.write(realLog().slice(0, rows)));
	written.set(way, known);
	const files = await known;
	return files.map((file, at) =>
		at < files.length - 1 ? file : { ...file, bytes: mutated(file.bytes, mutations) }
	);
}
