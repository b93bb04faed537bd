import { readFile } from 'node:fs/promises';
import type { AssessmentResult, CubeJson, LogFacts } from '$lib/assess';
import type { Claim } from '$lib/model/claim';
import type { Library } from '$lib/model/library';
import { claimsFile, readClaims } from '$lib/model/read-claims';
import { libraryFiles, readLibrary } from '$lib/model/read-library';

/** The library, read from `data/` while pages are prerendered. */
export async function bundledLibrary(): Promise<Library> {
	const texts = await Promise.all(libraryFiles.map((file) => readFile(`data/${file}`, 'utf8')));
	return readLibrary(new Map(libraryFiles.map((file, index) => [file, texts[index]!])));
}

/** The result of the bundled sample log, written by the build before pages are prerendered. */
export async function bundledResult(): Promise<AssessmentResult> {
	return JSON.parse(await readFile('build/sample/result.json', 'utf8')) as AssessmentResult;
}

/** What is known of the bundled sample beside factors, written by the build as well. */
export async function bundledFacts(): Promise<LogFacts> {
	return JSON.parse(await readFile('build/sample/facts.json', 'utf8')) as LogFacts;
}

/** The counts of the bundled sample by everything that it can be filtered by, written by the build too. */
export async function bundledCube(): Promise<CubeJson> {
	return JSON.parse(await readFile('build/sample/cube.json', 'utf8')) as CubeJson;
}

/** The published claims, read from `data/` while pages are prerendered. */
export async function bundledClaims(): Promise<readonly Claim[]> {
	return readClaims(await readFile(`data/${claimsFile}`, 'utf8'));
}
