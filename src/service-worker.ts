/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the site working with the network cut. The shell is taken in at installation; what is large
 * and not needed at first (the engine) follows when a page asks for it, once it is idle; slices of
 * Chinese fonts are kept as they are used. Nothing of another origin is ever touched.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `reprise-${version}`;

const isLarge = (path: string) => /\.wasm$|duckdb/.test(path);
const isFontSlice = (path: string) => /noto-.*\.woff2$/.test(path);

const isOfDashboard = (path: string) => path.startsWith(`${base}/dashboard/`);
const mostOfDashboards = 24;

const shell = [...build, ...files, ...prerendered].filter(
	(path) => !isLarge(path) && !isFontSlice(path)
);
const later = build.filter(isLarge);
const known = new Set([...build, ...files, ...prerendered]);

worker.addEventListener('install', (event) => {
	event.waitUntil(install());
});

async function install(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll(shell);
	await worker.skipWaiting();
}

worker.addEventListener('activate', (event) => {
	event.waitUntil(activate());
});

async function activate(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith('reprise-') && name !== cacheName);
	await Promise.all(old.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/** A page names what it has beside the build: the parts of a published dashboard. */
worker.addEventListener('message', (event) => {
	const parts = event.data as readonly string[];
	event.waitUntil(keepForLater([...parts.map((part) => `${base}/${part}`), ...later]));
});

async function keepForLater(paths: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	for (const path of paths) {
		if ((await cache.match(path)) === undefined) await cache.add(path);
	}
	await forgetDashboards(cache);
}

/** Of dashboards before, the last few files stay: pages that are open may still ask for them. */
async function forgetDashboards(cache: Cache): Promise<void> {
	const kept = (await cache.keys()).filter(({ url }) => isOfDashboard(new URL(url).pathname));
	const old = kept.slice(0, Math.max(0, kept.length - mostOfDashboards));
	await Promise.all(old.map((request) => cache.delete(request)));
}

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	const mine = url.origin === worker.location.origin && event.request.method === 'GET';
	if (mine) event.respondWith(answer(event.request, url.pathname));
});

/** Files of the build never change: the cache answers first. Pages are asked for anew while there is a network. */
async function answer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(cacheName);
	const kept = await cache.match(path);
	if (kept !== undefined && request.mode !== 'navigate') return kept;
	try {
		const response = await fetch(request);
		if (response.status === 200 && known.has(path)) await cache.put(path, response.clone());
		return response;
	} catch (error) {
		if (kept !== undefined) return kept;
		throw error;
	}
}
