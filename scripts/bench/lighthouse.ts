import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '../chromium';
import { siteServer } from '../site-server';
import type { Measure } from './measure';
import { installedPackage } from '../installed-package';
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

/** The first view by Lighthouse's mobile profile, a slow phone on a slow network: medians of five runs. */
export async function benchLighthouse(): Promise<readonly Measure[]> {
	const folder = await installedPackage('lighthouse', version, overrides);
	const server = await siteServer('build/site');
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	try {
		const reports: Report[] = [];
		for (let run = 0; run < runs; run++) reports.push(await reportOf(folder, url));
		return measuresOf(reports);
	} finally {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}

async function reportOf(folder: string, url: string): Promise<Report> {
	const flags = '--headless=new --no-sandbox --disable-gpu';
	const args = [url, '--output=json', '--quiet', `--chrome-flags=${flags}`];
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

function measuresOf(reports: readonly Report[]): readonly Measure[] {
	const score = (category: string) =>
		median(reports.map(({ categories }) => categories[category]!.score * 100));
	const time = (audit: string) => median(reports.map(({ audits }) => audits[audit]!.numericValue!));
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
