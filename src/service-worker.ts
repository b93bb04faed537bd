/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the site working with the network cut. The shell is taken in at installation; what is large
 * and not needed at first (the engine) follows when a page asks for it, once it is idle; slices of
 * Chinese fonts are kept as they are used. Nothing of another origin is ever touched.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `reprise-${version}`;

const isLarge = (path: string) => /\.wasm$|duckdb/.test(path);
const isFontSlice = (path: string) => /noto-.*\.woff2$/.test(path);

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

worker.addEventListener('message', (event) => {
	if (event.data === 'fetch-engine') event.waitUntil(fetchEngine());
});

async function fetchEngine(): Promise<void> {
	const cache = await caches.open(cacheName);
	for (const path of later) {
		if ((await cache.match(path)) === undefined) await cache.add(path);
	}
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
