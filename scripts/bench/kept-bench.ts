import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Times } from './growth';
import type { BenchMachine } from './machine';
import type { Measure } from './measure';

/** What one run of a part found. */
export interface PartFound {
	readonly measures: readonly Measure[];
	/** Why it ended early, where it did: what it had found is not known. */
	readonly failure?: string;
}

/** What was measured, and on what. */
export interface Bench {
	readonly machine: BenchMachine;
	/** Reprise and other tools with the same logs. */
	readonly times: readonly Times[];
	readonly parts: Readonly<Record<string, PartFound>>;
}

/** What was measured before on the same machine with the same programs; nothing where that differs. */
export async function keptBench(path: string, machine: BenchMachine): Promise<Bench> {
	const none: Bench = { machine, times: [], parts: {} };
	const text = await readFile(path, 'utf8').catch(() => null);
	if (text === null) return none;
	const kept = JSON.parse(text) as Bench;
	return JSON.stringify(kept.machine) === JSON.stringify(machine) ? kept : none;
}

/** Keeps what is known so far: a run takes long, and may end early. */
export async function keepBench(path: string, bench: Bench): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, `${JSON.stringify(bench, null, '\t')}\n`);
}
