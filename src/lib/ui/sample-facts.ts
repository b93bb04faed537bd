import { base } from '$app/paths';
import { cubeOfJson, type CubeJson } from '$lib/assess/cube-json';
import type { LogFacts } from '$lib/assess/log-facts';
import type { CubeColumns } from '$lib/impact';

/** Where the site keeps what the build found out about the bundled sample. */
const sampleFactsPath = '/sample-facts.json';
/** Where it keeps its counts. */
const sampleCubePath = '/sample-cube.json';

/** What is known of the bundled sample log beside factors. */
export async function sampleFacts(): Promise<LogFacts> {
	return (await fetched(sampleFactsPath)) as LogFacts;
}

/** The counts of the bundled sample by everything that it can be filtered by. */
export async function sampleCube(): Promise<CubeColumns> {
	return cubeOfJson((await fetched(sampleCubePath)) as CubeJson);
}

async function fetched(path: string): Promise<unknown> {
	const answer = await fetch(base + path);
	if (!answer.ok) throw new Error(`could not fetch ${path}: ${answer.status}`);
	return answer.json();
}
