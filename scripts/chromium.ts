import { accessSync, constants } from 'node:fs';
import { run } from './run';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** What headless Chromium is started with: no sandbox for root, and nothing of its own on the network. */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Path of a Chromium on this machine (`CHROMIUM` overrides), or null. */
export function findChromium(): string | null {
	const own = process.env['CHROMIUM'];
	return [...(own ? [own] : []), ...places].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Path of a Chromium, installed with the system's package manager where there is none. */
export async function chromium(): Promise<string> {
	const found = findChromium();
	if (found !== null) return found;
	const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-qq'], quietly);
	await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
	const installed = findChromium();
	if (installed === null)
		throw new Error('no Chromium: install one, or name it with CHROMIUM=path');
	return installed;
}
