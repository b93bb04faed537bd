import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '../chromium';
import { onLoopback } from '../on-loopback';
import { siteServer } from '../site-server';
import type { Measure } from './measure';
import { installedPackage } from '../installed-package';
import { inProcessorTime, type TraceEvent } from './processor-time';
import { median } from './reading-rows';

/** The last version that runs on every Node that the project does. */
const version = '12.8.2';
/** Where it takes whatever is latest. */
const overrides = { 'third-party-web': '0.27.0' };

const runs = 5;

/** What is taken from a report of Lighthouse, as far as it is looked at. */
interface Report {
	readonly categories: Readonly<Record<string, { readonly score: number }>>;
	readonly audits: Readonly<Record<string, Audit>>;
}

interface Audit {
	readonly title: string;
	readonly score: number | null;
	readonly scoreDisplayMode: string;
	readonly numericValue?: number;
}

/** A page with nothing to do: what it is blocked for is the machine's. */
const emptyPage =
	'<!doctype html><html lang="en"><title>x</title><meta name="viewport" content="width=device-width"><p>x';

/**
 * The first view by Lighthouse's mobile profile, a slow phone on a slow network, and an empty page in
 * turn with it: medians of five runs. Lighthouse takes each task four times as long as it took; where a
 * task waits for a core as long as it runs, that is counted as well. The same visits are therefore
 * judged a second time with each task as long as a processor worked on it.
 */
export async function benchLighthouse(): Promise<readonly Measure[]> {
	const folder = await installedPackage('lighthouse', version, overrides);
	const site = await onLoopback(await siteServer('build/site'));
	const empty = await onLoopback(
		createServer((_, response) => {
			response.setHeader('Content-Type', 'text/html');
			response.end(emptyPage);
		})
	);
	try {
		const visits: Visit[] = [];
		const empties: Report[] = [];
		for (let run = 0; run < runs; run++) {
			visits.push(await visitOf(folder, `${site.origin}/`));
			empties.push(await reportOf(folder, `${empty.origin}/`));
		}
		return [
			...measuresOf(visits.map(({ report }) => report)),
			...blockedMeasures(
				'first view, the same visits without what tasks waited for a core',
				visits.map(({ worked }) => worked)
			),
			...blockedMeasures('an empty page, mobile profile of Lighthouse', empties)
		];
	} finally {
		await site.close();
		await empty.close();
	}
}

/** A visit as it was judged, and as it would be if no task had waited for a core. */
interface Visit {
	readonly report: Report;
	readonly worked: Report;
}

async function visitOf(folder: string, url: string): Promise<Visit> {
	const artifacts = await mkdtemp(join(tmpdir(), 'reprise-visit-'));
	try {
		const report = await reportOf(folder, url, `-GA=${artifacts}`);
		const file = join(artifacts, 'defaultPass.trace.json');
		const trace = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
		const traceEvents = inProcessorTime(trace.traceEvents, url);
		writeFileSync(file, JSON.stringify({ ...trace, traceEvents }));
		return { report, worked: await reportOf(folder, url, `-A=${artifacts}`) };
	} finally {
		await rm(artifacts, { recursive: true });
	}
}

async function reportOf(folder: string, url: string, ...mode: readonly string[]): Promise<Report> {
	const flags = '--headless=new --no-sandbox --disable-gpu';
	const args = [url, ...mode, '--output=json', '--quiet', `--chrome-flags=${flags}`];
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[
			join(folder, 'cli/index.js'),
			...args,
			'--only-categories=performance,accessibility,best-practices'
		],
		{ env: { ...process.env, CHROME_PATH: await chromium() }, maxBuffer: 64 * 1024 * 1024 }
	);
	return JSON.parse(stdout) as Report;
}

function mediansOf(reports: readonly Report[]) {
	return {
		score: (category: string) =>
			median(reports.map(({ categories }) => categories[category]!.score * 100)),
		time: (audit: string) => median(reports.map(({ audits }) => audits[audit]!.numericValue!))
	};
}

function blockedMeasures(name: string, reports: readonly Report[]): readonly Measure[] {
	const { score, time } = mediansOf(reports);
	return [
		{ name: `${name}, performance below 100`, value: 100 - score('performance'), unit: '' },
		{ name: `${name}, total blocking time`, value: time('total-blocking-time'), unit: 'ms' }
	];
}

function measuresOf(reports: readonly Report[]): readonly Measure[] {
	const { score, time } = mediansOf(reports);
	const name = 'first view, mobile profile of Lighthouse';
	return [
		{
			name: `${name}, performance below 100`,
			value: 100 - score('performance'),
			unit: '',
			target: 5
		},
		{
			name: `${name}, accessibility below 100`,
			value: 100 - score('accessibility'),
			unit: '',
			target: 0
		},
		{
			name: `${name}, best practices below 100`,
			value: 100 - score('best-practices'),
			unit: '',
			target: 0
		},
		{ name: `${name}, first contentful paint`, value: time('first-contentful-paint'), unit: 'ms' },
		{
			name: `${name}, largest contentful paint`,
			value: time('largest-contentful-paint'),
			unit: 'ms',
			target: 1500
		},
		{ name: `${name}, total blocking time`, value: time('total-blocking-time'), unit: 'ms' },
		{ name: `${name}, bytes`, value: time('total-byte-weight') / 1024, unit: 'kB' }
	];
}
