import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEditLog } from './big-log';
import { editFactor, moveBrush, toBrush, toFactors } from './editing';
import type { Measure } from './measure';
import { peers, type Peer } from './peers';
import { median, rounds, said } from './reading-rows';
import { openBenchSite } from './site';

/** Sizes of the logs, in rows: `BENCH_SIZES` names others, such as `1000000,50000000`. */
const sizes = (process.env['BENCH_SIZES'] ?? '100000,1000000,10000000').split(',').map(Number);

/** Interactions of one kind with one log. */
const turns = 15;

/** What one tool takes for one log, ms; null where it does nothing of the kind. */
export interface Times {
	readonly tool: string;
	readonly rows: number;
	/** From the file to the first result. */
	readonly first: number;
	/** From a drag of the period to the new sums. */
	readonly brush: number | null;
	/** From another factor to the new total. */
	readonly edit: number | null;
}

export const ownName = 'Reprise, in Chromium';

/**
 * Reprise and others with the same logs, in turn on the same machine: medians of the rounds. Logs of
 * other sizes measured before stay known, so that the largest can be measured by themselves.
 */
export async function benchGrowth(before: readonly Times[]): Promise<readonly Times[]> {
	const found = before.filter(({ rows }) => !sizes.includes(rows));
	for (const rows of sizes) {
		const path = join(tmpdir(), `reprise-bench-growth-${process.pid}.csv`);
		await writeEditLog(path, rows);
		try {
			const each: Times[] = [];
			const some = peers.filter(({ most }) => rows <= most);
			for (let round = 0; round < rounds; round++) {
				each.push(await ownTimes(path, rows));
				for (const peer of some) each.push(await timesOf(peer, path, rows));
			}
			found.push(...[ownName, ...some.map(({ name }) => name)].map((tool) => middle(each, tool)));
		} finally {
			await rm(path, { force: true });
		}
	}
	return found.sort((a, b) => a.rows - b.rows);
}

/** The median of each time of one tool. */
function middle(each: readonly Times[], tool: string): Times {
	const own = each.filter((one) => one.tool === tool);
	const of = (key: 'first' | 'brush' | 'edit') => {
		const times = own.flatMap((one) => (one[key] === null ? [] : [one[key]]));
		return times.length === 0 ? null : median(times);
	};
	return { tool, rows: own[0]!.rows, first: of('first')!, brush: of('brush'), edit: of('edit') };
}

async function ownTimes(path: string, rows: number): Promise<Times> {
	const site = await openBenchSite();
	try {
		const { result: first } = await site.openLogMs(path);
		const page = await site.ready();
		await site.choose(page, path);
		await toBrush(page);
		const brushes: number[] = [];
		for (let turn = 0; turn < turns; turn++) brushes.push((await moveBrush(page, turn)).totals);
		await toFactors(page);
		const edits: number[] = [];
		for (let turn = 0; turn < turns; turn++) edits.push((await editFactor(page, turn)).totals);
		return { tool: ownName, rows, first, brush: median(brushes), edit: median(edits) };
	} finally {
		await site.close();
	}
}

async function timesOf(peer: Peer, path: string, rows: number): Promise<Times> {
	const start = performance.now();
	const log = await peer.open(path);
	const first = performance.now() - start;
	const month = (turn: number) => `2024-${String(2 + (turn % 5)).padStart(2, '0')}-01`;
	const { brush, edit } = log;
	const times = {
		brush: brush && (await timed((turn) => brush(month(turn), '2024-12-31'))),
		edit: edit && (await timed((turn) => edit(1 + turn / 10)))
	};
	await log.close();
	return { tool: peer.name, rows, first, ...times };
}

/** The median of some interactions; the first one of a kind, which prepares what later ones use, is left out. */
async function timed(work: (turn: number) => unknown): Promise<number> {
	const found: number[] = [];
	for (let turn = 0; turn <= turns; turn++) {
		const start = performance.now();
		await work(turn);
		if (turn > 0) found.push(performance.now() - start);
	}
	return median(found);
}

/** By which power of the rows a time grows, between the smallest and the largest log of a tool. */
export function exponentOf(
	times: readonly Times[],
	key: 'first' | 'brush' | 'edit'
): number | null {
	const known = times.flatMap((one) => (one[key] === null ? [] : [[one.rows, one[key]] as const]));
	const [from, to] = [known[0], known.at(-1)];
	if (from === undefined || to === undefined || from[0] === to[0]) return null;
	return Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);
}

/** The same times as measures, with how many times faster Reprise is. */
export function growthMeasures(times: readonly Times[]): readonly Measure[] {
	const own = times.filter(({ tool }) => tool === ownName);
	return times
		.filter(({ tool }) => tool !== ownName)
		.flatMap((other) => {
			const mine = own.find(({ rows }) => rows === other.rows)!;
			return (['first', 'brush', 'edit'] as const).flatMap((key) => {
				const [ours, theirs] = [mine[key], other[key]];
				if (ours === null || theirs === null) return [];
				const name = `${said(other.rows)}, ${key}, Reprise / ${other.tool}`;
				return [{ name, value: ours / theirs, unit: 'x', target: 1 } as const];
			});
		});
}
